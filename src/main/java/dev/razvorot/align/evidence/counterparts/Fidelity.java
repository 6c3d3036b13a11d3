package dev.razvorot.align.evidence.counterparts;

import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.WordLinks;

/** How closely a document is translated. */
final class Fidelity {
  /** Lines of full and of no fidelity that are counted in beforehand: as if 1 of 2 were linked. */
  private static final double PRIOR_LINKED = 1;

  private static final double PRIOR_LINES = 2;

  /** A shorter line counts as so many words. */
  private static final int FEWEST_WORDS = 4;

  /** Of a text that is translated neither freely nor closely: the middle of the range. */
  private static final double USUAL = 0.5;

  private Fidelity() {}

  /** The fidelity less the usual one, in [-0.5, 0.5]. */
  static double aboveUsual(PreparedBitext bitext, Reach reach, LineClasses cells) {
    return of(bitext, reach, cells) - USUAL;
  }

  /** How much of a Russian line its best partner in reach has words for, on average; in [0, 1]. */
  private static double of(PreparedBitext bitext, Reach reach, LineClasses cells) {
    double sum = PRIOR_LINKED;
    for (int row = 0; row < reach.rows(); row++) {
      int words = bitext.russian().lines[row].length;
      int top = 0;
      for (int line = reach.first()[row]; line <= reach.last()[row]; line++) {
        int from = cells.at(line, row) + bitext.english().lines[line].length;
        top = Math.max(top, linked(cells.best().strength, from, words));
      }
      sum += top / (double) Math.max(FEWEST_WORDS, words);
    }
    return sum / (PRIOR_LINES + reach.rows());
  }

  private static int linked(byte[] classes, int from, int count) {
    int linked = 0;
    for (int at = from; at < from + count; at++) {
      linked += classes[at] >= WordLinks.LATER ? 1 : 0;
    }
    return linked;
  }
}
