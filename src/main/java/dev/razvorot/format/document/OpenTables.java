package dev.razvorot.format.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in its tables the reader of a document stands; a table may stand in a cell of another. */
final class OpenTables {
  /** Columns that one cell may span at most (HTML, section 4.9.11). */
  private static final int MOST_COLUMNS = 1000;

  private static final class Table {
    final int number;
    int row;
    int column;

    /** Where the next cell stands, unless a cell of a row above reaches down there. */
    int next = 1;

    /** The last row of the cells that reach down, by column. */
    final Map<Integer, Integer> lastRows = new HashMap<>();

    Table(int number) {
      this.number = number;
    }

    void row() {
      row++;
      column = 0;
      next = 1;
    }

    void cell() {
      while (lastRows.getOrDefault(next, 0) >= row) {
        next++;
      }
      column = next;
      next++;
    }

    void span(int columns, int rows) {
      next = column + columns;
      for (int covered = column; rows > 1 && covered < next; covered++) {
        lastRows.put(covered, row + rows - 1);
      }
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
      open.element().row();
    }
  }

  /** The row begins so many columns after the first. */
  void skip(int columns) {
    if (!open.isEmpty()) {
      open.element().next += Math.min(MOST_COLUMNS, Math.max(0, columns));
    }
  }

  void cell() {
    if (!open.isEmpty()) {
      open.element().cell();
    }
  }

  /** The present cell reaches over so many columns and rows. */
  void span(int columns, int rows) {
    if (!open.isEmpty()) {
      open.element().span(Math.min(MOST_COLUMNS, Math.max(1, columns)), rows);
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
