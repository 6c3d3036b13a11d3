package dev.razvorot.align.inorder;

import java.util.Arrays;

/** Finds the beads that may stand between kept points, by the point they leave, nearest first. */
final class Edges {
  private final int[][] points;

  /** {@code [row]} the number of its first point. */
  private final int[] offset;

  /** {@code [point]} lines behind. */
  final int[] pointEnglish;

  final int[] pointRussian;

  /** {@code [point + 1]} first edge that leaves a point; the last entry is the number of edges. */
  final int[] first;

  private int[] targets;
  private int count;

  /** {@code points}: {@code [Russian lines + 1]} kept English points, ascending. */
  Edges(int[][] points) {
    this.points = points;
    this.offset = offsets(points);
    int size = offset[points.length];
    this.pointEnglish = new int[size];
    this.pointRussian = new int[size];
    this.first = new int[size + 1];
    this.targets = new int[Math.max(16, size * 8)];
    for (int row = 0; row < points.length; row++) {
      for (int point = offset[row]; point < offset[row + 1]; point++) {
        pointEnglish[point] = points[row][point - offset[row]];
        pointRussian[point] = row;
        from(point, pointEnglish[point], row);
        first[point + 1] = count;
      }
    }
  }

  private static int[] offsets(int[][] points) {
    int[] offset = new int[points.length + 1];
    for (int row = 0; row < points.length; row++) {
      offset[row + 1] = offset[row] + points[row].length;
    }
    return offset;
  }

  private void from(int point, int line, int row) {
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
