package dev.razvorot.align;

import java.util.Arrays;

/**
 * Which English lines may stand in one bead with a Russian line.
 *
 * @param first {@code [Russian line]} the first English line
 * @param last {@code [Russian line]} the last English line; below the first if there is none
 */
record Reach(int[] first, int[] last) {

  /** The lines that the pairs of a lattice bring together. */
  static Reach of(Lattice lattice, int rows) {
    int[] first = new int[rows];
    int[] last = new int[rows];
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, -1);
    for (int point = 0; point < lattice.points(); point++) {
      int line = lattice.pointEnglish[point];
      for (int edge = lattice.firstEdge[point]; edge < lattice.firstEdge[point + 1]; edge++) {
        if (lattice.kind[edge] == Lattice.PAIR) {
          int to = lattice.to[edge];
          for (int row = lattice.pointRussian[point]; row < lattice.pointRussian[to]; row++) {
            first[row] = Math.min(first[row], line);
            last[row] = Math.max(last[row], lattice.pointEnglish[to] - 1);
          }
        }
      }
    }
    return new Reach(first, last);
  }

  /** Number of Russian lines. */
  int rows() {
    return first.length;
  }

  /** Number of English lines in reach of a Russian line. */
  int width(int row) {
    return Math.max(0, last[row] - first[row] + 1);
  }
}
