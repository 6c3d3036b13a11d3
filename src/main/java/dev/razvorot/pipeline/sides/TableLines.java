package dev.razvorot.pipeline.sides;

import dev.razvorot.RawText;
import dev.razvorot.text.segments.BilingualLine;
import dev.razvorot.text.segments.TextTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The lines of plain text that are rows of a table of three columns or more, with the cells of the
 * English and of the Russian column as their sides.
 *
 * @param lines the rows in which both are filled in
 * @param numbers the lines of all rows
 * @param heads the lines that name the columns
 * @param areNamed whether both columns have names, so that nothing else need tell them
 * @param leaveTextOut whether other columns hold text
 */
record TableLines(
    List<BilingualLine> lines,
    Set<Integer> numbers,
    Set<Integer> heads,
    boolean areNamed,
    boolean leaveTextOut) {
  /** A text in which no lines are. */
  private static final TableLines NONE =
      new TableLines(List.of(), Set.of(), Set.of(), false, false);

  /** Names stand above what they name; a title may stand above them. */
  private static final int MOST_ROWS_ABOVE = 5;

  /** Those of a text, perhaps none. */
  static TableLines of(RawText text) {
    return TextTable.of(text).flatMap(TableLines::of).orElse(NONE);
  }

  private static Optional<TableLines> of(TextTable table) {
    Map<Integer, Map<Integer, ColumnName>> heads = heads(table);
    Map<Integer, Column> columns = columns(table, heads);
    return ColumnPair.of(columns.values()).map(pair -> of(table, heads, columns, pair));
  }

  private static TableLines of(
      TextTable table,
      Map<Integer, Map<Integer, ColumnName>> heads,
      Map<Integer, Column> columns,
      ColumnPair pair) {
    List<BilingualLine> lines = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    for (int row = 0; row < table.size(); row++) {
      numbers.add(table.number(row));
      if (!heads.containsKey(row)) {
        table.line(row, pair.english().number(), pair.russian().number()).ifPresent(lines::add);
      }
    }
    Set<Integer> headLines = new HashSet<>();
    heads.keySet().forEach(row -> headLines.add(table.number(row)));
    boolean others = columns.values().stream().filter(Column::hasText).count() > 2;
    return new TableLines(lines, numbers, headLines, pair.isNamed(), others);
  }

  /** The names of columns, by row and column. */
  private static Map<Integer, Map<Integer, ColumnName>> heads(TextTable table) {
    Map<Integer, Map<Integer, ColumnName>> heads = new TreeMap<>();
    for (int row = 0; row < Math.min(table.size(), MOST_ROWS_ABOVE); row++) {
      Map<Integer, ColumnName> names = new HashMap<>();
      for (int column = 0; column < table.width(); column++) {
        int at = column;
        ColumnName.of(table.cell(row, column)).ifPresent(name -> names.put(at, name));
      }
      if (new HashSet<>(names.values()).size() > 1) {
        heads.put(row, names);
      }
    }
    return heads;
  }

  private static Map<Integer, Column> columns(
      TextTable table, Map<Integer, Map<Integer, ColumnName>> heads) {
    Map<Integer, Column> columns = new TreeMap<>();
    for (int column = 0; column < table.width(); column++) {
      Column texts = new Column(column);
      for (int row = 0; row < table.size(); row++) {
        if (!heads.containsKey(row)) {
          texts.add(row, table.number(row), table.cell(row, column));
        } else if (heads.get(row).containsKey(column)) {
          texts.name(heads.get(row).get(column));
        }
      }
      columns.put(column, texts);
    }
    return columns;
  }
}
