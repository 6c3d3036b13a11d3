package dev.razvorot.pipeline.sides;

import dev.razvorot.Segment;
import dev.razvorot.format.document.layout.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cells of tables that name columns: those of rows in which two columns have different names,
 * such as {@code English} and {@code Русский}, {@code Original} and {@code Перевод}. A row in which
 * they have the same, «English» and «Английский», is a text and its translation.
 */
final class ColumnHeads {
  private final Map<Integer, ColumnName> byLine = new HashMap<>();

  private ColumnHeads() {}

  private record Row(int table, int row) {}

  private record Named(Cell cell, ColumnName name) {}

  /**
   * The heads in the tables of a text.
   *
   * @param cells the cells by their lines
   * @param segments what was cut of the text
   */
  static ColumnHeads of(Map<Integer, Cell> cells, List<Segment> segments) {
    Map<Row, List<Named>> rows = new HashMap<>();
    for (Segment segment : cells.isEmpty() ? List.<Segment>of() : segments) {
      Cell cell = cells.get(segment.place().line());
      if (cell != null) {
        ColumnName.of(segment.text())
            .ifPresent(
                name ->
                    rows.computeIfAbsent(
                            new Row(cell.table(), cell.row()), row -> new ArrayList<>())
                        .add(new Named(cell, name)));
      }
    }
    ColumnHeads heads = new ColumnHeads();
    rows.values().stream().filter(ColumnHeads::areHeads).forEach(heads::add);
    return heads;
  }

  private static boolean areHeads(List<Named> row) {
    return row.stream().map(Named::name).distinct().count() > 1
        && row.stream().map(named -> named.cell.column()).distinct().count() > 1;
  }

  private void add(List<Named> row) {
    row.forEach(named -> byLine.put(named.cell.line(), named.name));
  }

  /** The lines of the text that are heads. */
  Set<Integer> lines() {
    return byLine.keySet();
  }

  /** The name that a line of the text gives to its column. */
  Optional<ColumnName> at(int line) {
    return Optional.ofNullable(byLine.get(line));
  }
}
