package dev.razvorot.align.evidence.counterparts;

/**
 * Which English lines may stand in one bead with a Russian line.
 *
 * @param first {@code [Russian line]} the first English line
 * @param last {@code [Russian line]} the last English line; below the first if there is none
 */
public record Reach(int[] first, int[] last) {

  /** Number of Russian lines. */
  int rows() {
    return first.length;
  }

  /** Number of English lines in reach of a Russian line. */
  int width(int row) {
    return Math.max(0, last[row] - first[row] + 1);
  }
}
