package dev.razvorot.format.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where in its tables the reader of a document stands; a table may stand in a cell of another. */
final class OpenTables {
  private static final class Table {
    final int number;
    int column;

    Table(int number) {
      this.number = number;
    }
  }

  private final Deque<Table> open = new ArrayDeque<>();
  private final List<Cell> cells = new ArrayList<>();
  private int count;

  void begin() {
    open.push(new Table(++count));
  }

  void end() {
    open.poll();
  }

  void row() {
    if (!open.isEmpty()) {
      open.element().column = 0;
    }
  }

  void cell() {
    if (!open.isEmpty()) {
      open.element().column++;
    }
  }

  /** A line was read. */
  void line(int line) {
    if (!open.isEmpty() && open.element().column > 0) {
      cells.add(new Cell(line, open.element().number, open.element().column));
    }
  }

  /** All lines read in cells. */
  List<Cell> cells() {
    return List.copyOf(cells);
  }
}
