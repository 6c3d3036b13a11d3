package dev.razvorot.pipeline.sides;

import dev.razvorot.Language;
import dev.razvorot.Segment;
import dev.razvorot.format.document.layout.Cell;
import dev.razvorot.text.languages.Languages;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The English and the Russian columns of the tables in a file of both languages, as bilingual
 * contracts have them. In such a table the column tells the language of what letters do not tell:
 * amounts, dates, and what was left in English on the Russian side. The numbers of its rows, in a
 * column of their own, are no text, nor are the names of its columns; they tell what letters do not
 * in tables of few rows, and that other columns, of remarks, are no side.
 */
final class Columns {
  private final Map<Integer, Language> byLine = new HashMap<>();
  private final Set<Integer> leftOut = new HashSet<>();
  private final Set<Integer> alone = new HashSet<>();
  private final List<Segment> segments;
  private boolean leavesTextOut;

  private Columns(List<Segment> segments) {
    this.segments = segments;
  }

  /** The columns of a text cut into segments, none if it has no bilingual table. */
  static Columns of(List<Cell> cells, List<Segment> segments) {
    Map<Integer, Cell> byLine = new HashMap<>();
    cells.forEach(cell -> byLine.put(cell.line(), cell));
    ColumnHeads heads = ColumnHeads.of(byLine, segments);
    Columns columns = new Columns(segments);
    for (Collection<Column> table : tables(byLine, heads, segments)) {
      columns.tell(table);
    }
    heads.lines().forEach(columns.leftOut::add);
    return columns;
  }

  private static List<Collection<Column>> tables(
      Map<Integer, Cell> byLine, ColumnHeads heads, List<Segment> segments) {
    Map<Integer, Map<Integer, Column>> tables = new TreeMap<>();
    for (Segment segment : segments) {
      Cell cell = byLine.get(segment.place().line());
      if (cell != null) {
        Column column =
            tables
                .computeIfAbsent(cell.table(), table -> new TreeMap<>())
                .computeIfAbsent(cell.column(), Column::new);
        heads
            .at(cell.line())
            .ifPresentOrElse(
                column::name, () -> column.add(cell.row(), cell.line(), segment.text()));
      }
    }
    return tables.values().stream().map(Map::values).toList();
  }

  private void tell(Collection<Column> table) {
    Optional<ColumnPair> pair = ColumnPair.of(table);
    if (pair.isPresent()) {
      leaveOut(table, pair.get());
      alone.addAll(pair.get().alone());
      put(pair.get().english(), Language.ENGLISH);
      put(pair.get().russian(), Language.RUSSIAN);
    }
  }

  /** Numbers of rows, pronunciations; where the sides are named, all columns that are not. */
  private void leaveOut(Collection<Column> table, ColumnPair pair) {
    for (Column column : table) {
      boolean isBeside = !column.isNamed() && (pair.isNamed() || pair.isSpelling(column));
      if (isBeside) {
        column.lines().forEach(leftOut::add);
        leavesTextOut |= column.hasText();
      } else if (!pair.isNamed()) {
        column.linesWithoutLetters().forEach(leftOut::add);
      }
    }
  }

  private void put(Column column, Language language) {
    column
        .lines()
        .forEach(
            line -> {
              byLine.put(line, language);
              leftOut.remove(line);
            });
  }

  /** The segments without the numbers of rows and the names of columns. */
  List<Segment> texts() {
    return segments.stream().filter(segment -> !leftOut.contains(segment.place().line())).toList();
  }

  /** The language of a segment, by letters or by column; empty if neither tells. */
  Optional<Language> language(Segment segment) {
    Optional<Language> told = Languages.of(segment.text());
    return told.filter(Language.RUSSIAN::equals)
        .or(() -> Optional.ofNullable(byLine.get(segment.place().line())))
        .or(() -> told);
  }

  /** The lines of rows that are empty on the other side. */
  Set<Integer> alone() {
    return alone;
  }

  /** Whether columns that hold more than numbers are left out. */
  boolean leaveTextOut() {
    return leavesTextOut;
  }

  /** Whether most of the text stands in such columns. */
  boolean isMost() {
    long within =
        segments.stream().filter(segment -> byLine.containsKey(segment.place().line())).count();
    return 2 * (within + leftOut.size()) > segments.size();
  }
}
