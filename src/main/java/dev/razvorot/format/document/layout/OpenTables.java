package dev.razvorot.format.document.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in its tables the reader of a document stands; a table may stand in a cell of another.
 *
 * <p>A cell over several columns belongs to that of them which holds most of the text of its table:
 * with a number merged into a paragraph it is the paragraph's, and columns that are only there
 * because somebody dragged the border of one row hold next to nothing.
 */
public final class OpenTables {
  /** No table of texts has more columns. */
  private static final int MOST_COLUMNS = 100;

  /** A line in a cell from one column to another, the last included. */
  private record Placed(int line, int length, int table, int row, int from, int to) {

    Cell in(int column) {
      return new Cell(line, table, row, column);
    }
  }

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
  private final List<Placed> placed = new ArrayList<>();
  private int count;

  /** The number of columns or rows that an attribute says; else another. */
  public static int number(String digits, int otherwise) {
    return digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : otherwise;
  }

  /** A table begins, in a cell of another or by itself. */
  public void begin() {
    open.push(new Table(++count));
  }

  /** The innermost table ends. */
  public void end() {
    open.poll();
  }

  /** A row of the innermost table begins. */
  public void row() {
    if (!open.isEmpty()) {
      open.element().row();
    }
  }

  /** The row begins so many columns after the first. */
  public void skip(int columns) {
    if (!open.isEmpty()) {
      open.element().next += Math.min(MOST_COLUMNS, Math.max(0, columns));
    }
  }

  /** A cell of the innermost table begins. */
  public void cell() {
    if (!open.isEmpty()) {
      open.element().cell();
    }
  }

  /** The present cell reaches over so many columns and rows. */
  public void span(int columns, int rows) {
    if (!open.isEmpty()) {
      open.element().span(Math.min(MOST_COLUMNS, Math.max(1, columns)), rows);
    }
  }

  /** A line of so many characters was read. */
  public void line(int line, int length) {
    if (!open.isEmpty() && open.element().column > 0) {
      Table table = open.element();
      placed.add(new Placed(line, length, table.number, table.row, table.column, table.next - 1));
    }
  }

  /** All lines read in cells. */
  public List<Cell> cells() {
    Map<Integer, double[]> weights = new HashMap<>();
    for (Placed cell : placed) {
      double[] columns = weights.computeIfAbsent(cell.table(), t -> new double[MOST_COLUMNS + 1]);
      for (int column = cell.from(); column <= Math.min(cell.to(), MOST_COLUMNS); column++) {
        columns[column] += cell.length() / (cell.to() - cell.from() + 1.0);
      }
    }
    return placed.stream().map(cell -> cell.in(column(cell, weights.get(cell.table())))).toList();
  }

  /** The heaviest of its columns, the first of several. */
  private static int column(Placed cell, double[] weights) {
    int best = cell.from();
    for (int column = best + 1; column <= Math.min(cell.to(), MOST_COLUMNS); column++) {
      best = weights[column] > weights[best] ? column : best;
    }
    return best;
  }
}
