package dev.razvorot.align;

import java.util.Arrays;

/**
 * Which English lines may stand in one bead with a Russian line.
 *
 * @param first {@code [Russian line]} the first English line
 * @param last {@code [Russian line]} the last English line; below the first if there is none
 */
record Reach(int[] first, int[] last) {

  /**
   * The lines between the kept points next to each Russian line.
   *
   * @param points {@code [Russian lines + 1]} kept English points, ascending
   * @param columns number of English lines
   */
  static Reach of(int[][] points, int columns) {
    int rows = points.length - 1;
    int[] first = new int[rows];
    int[] last = new int[rows];
    Arrays.fill(first, columns);
    Arrays.fill(last, -1);
    for (int row = 0; row < rows; row++) {
      int end = Math.min(rows, row + Lattice.MOST + 1);
      for (int near = Math.max(0, row - Lattice.MOST); near <= end; near++) {
        widen(first, last, row, points[near]);
      }
      last[row] = Math.min(last[row], columns - 1);
    }
    return new Reach(first, last);
  }

  private static void widen(int[] first, int[] last, int row, int[] points) {
    if (points.length > 0) {
      first[row] = Math.min(first[row], points[0]);
      last[row] = Math.max(last[row], points[points.length - 1]);
    }
  }
}
