package dev.razvorot.align.inorder;

import java.util.Arrays;

/** Finds the beads that may stand between kept points. */
final class Edges {
  private final int[][] points;
  private final int[] offset;
  private int[] targets;
  private int count;

  /** {@code offset[row]} is the number of the first point of a row. */
  Edges(int[][] points, int[] offset) {
    this.points = points;
    this.offset = offset;
    this.targets = new int[Math.max(16, offset[points.length] * 8)];
  }

  /** Adds the edges that leave a point, nearest first. */
  void from(int point, int line, int row) {
    addWithin(row, point + 1 - offset[row], line);
    for (int next = row + 1; next < Math.min(points.length, row + Lattice.MOST + 1); next++) {
      addTo(next, line, next - row);
    }
  }

  /** One English line without counterpart. */
  private void addWithin(int row, int start, int line) {
    if (start < points[row].length && points[row][start] == line + 1) {
      add(offset[row] + start);
    }
  }

  private void addTo(int row, int line, int rows) {
    int most = line + widest(rows);
    for (int k = lowerBound(points[row], line); k < points[row].length; k++) {
      if (points[row][k] > most) {
        return;
      }
      if (points[row][k] > line || rows == 1) {
        add(offset[row] + k);
      }
    }
  }

  private void add(int target) {
    if (count == targets.length) {
      targets = Arrays.copyOf(targets, count * 2);
    }
    targets[count++] = target;
  }

  int count() {
    return count;
  }

  /** {@code [edge]} the point it leads to. */
  int[] targets() {
    return Arrays.copyOf(targets, count);
  }

  /** English lines at most for so many Russian ones: up to 6-1, 3-3, 4-2 and their mirrors. */
  private static int widest(int rows) {
    return switch (rows) {
      case 1 -> Lattice.MOST;
      case 2 -> 4;
      case 3 -> 3;
      case 4 -> 2;
      default -> 1;
    };
  }

  private static int lowerBound(int[] sorted, int value) {
    int at = Arrays.binarySearch(sorted, value);
    return at < 0 ? -at - 1 : at;
  }
}
