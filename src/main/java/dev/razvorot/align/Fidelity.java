package dev.razvorot.align;

/** How closely a document is translated. */
final class Fidelity {
  /** Lines of full and of no fidelity that are counted in beforehand: as if 1 of 2 were linked. */
  private static final double PRIOR_LINKED = 1;

  private static final double PRIOR_LINES = 2;

  /** A shorter line counts as so many words. */
  private static final int FEWEST_WORDS = 4;

  private Fidelity() {}

  /**
   * How much of a Russian line its best partner among the kept points has words for, on average; in
   * [0, 1].
   */
  static double of(PreparedBitext bitext, int[][] points, LineClasses cells) {
    double sum = PRIOR_LINKED;
    for (int row = 0; row < bitext.russian().size(); row++) {
      double top = 0;
      for (int line : points[row]) {
        if (line < bitext.english().size()) {
          top = Math.max(top, linked(cells.of(line, row).russian()));
        }
      }
      sum += top;
    }
    return sum / (PRIOR_LINES + bitext.russian().size());
  }

  private static double linked(byte[] classes) {
    int linked = 0;
    for (byte strength : classes) {
      linked += strength >= WordLinks.LATER ? 1 : 0;
    }
    return linked / (double) Math.max(FEWEST_WORDS, classes.length);
  }
}
