package dev.razvorot.align.inorder;

/**
 * Fits the prices of one-sided beads, and of beads that merge lines, to one document:
 * expectation-maximisation of their shares (Dempster, Laird and Rubin 1977; the expectations by
 * forward and backward sums), with a prior worth a few beads, so that noisy news, a clean novel and
 * a list of descriptions all come out right.
 *
 * <p>One-sided beads start low. Merged beads become dearer where there are few, never cheaper:
 * where there are many, the rest of the evidence finds them. English lines and Russian ones have
 * shares of their own, as a translator joins sentences, or splits them, all through a text.
 *
 * <p>The constants are fitted on the dev gold (src/docs/benchmarks.md).
 */
final class Shares {
  /** Share of one-sided beads in the texts the weights were fitted on. */
  private static final double USUALLY_ONE_SIDED = 0.035;

  /** Beads the prior of that is worth. */
  private static final double ONE_SIDED_PRIOR = 10;

  /** Share of beads that merge lines of one language in these texts; the same for either. */
  private static final double USUALLY_MERGED = 0.05;

  /** Beads the prior of that is worth, for each language. */
  private static final double MERGED_PRIOR = 50;

  /**
   * Nats below the usual price of one-sided beads at the start; a high start would let a free
   * translation fall apart before it is read.
   */
  static final double START = -2;

  /** Rounds of expectation and maximisation; more change no bead. */
  private static final int ROUNDS = 3;

  /**
   * Nats by which this document's prices differ from the usual ones; a bead that merges lines of
   * both languages is shifted by both.
   */
  private record Offsets(double oneSided, double english, double russian) {

    double of(Lattice lattice, int edge) {
      if (lattice.kind[edge] != Lattice.PAIR) {
        return oneSided;
      }
      double ofEnglish = lattice.englishLines(edge) > 1 ? english : 0;
      return lattice.russianLines(edge) > 1 ? ofEnglish + russian : ofEnglish;
    }
  }

  private Shares() {}

  /** What paths are worth, shifted by what this document shows. */
  static Prices adapt(Lattice lattice, double[] worth, double[] weights) {
    Offsets offsets = new Offsets(START, 0, 0);
    for (int round = 0; round < ROUNDS; round++) {
      Prices prices = prices(lattice, worth, weights, offsets);
      offsets = offsets(lattice, lattice.posterior(prices).edge());
    }
    return prices(lattice, worth, weights, offsets);
  }

  /**
   * Lines without counterpart that stand opposite each other are one event, not two: something else
   * was put in the place of a line, as imprints are. So they pay once for being rare.
   */
  private static Prices prices(Lattice lattice, double[] worth, double[] weights, Offsets offsets) {
    Transitions steps = new Transitions(weights, Math.max(0, -offsets.oneSided));
    return new Prices(shifted(lattice, worth, offsets), steps);
  }

  private static Offsets offsets(Lattice lattice, double[] posterior) {
    double oneSided = 0;
    double english = 0;
    double russian = 0;
    double beads = 0;
    for (int edge = 0; edge < posterior.length; edge++) {
      beads += posterior[edge];
      if (lattice.kind[edge] != Lattice.PAIR) {
        oneSided += posterior[edge];
      } else {
        english += lattice.englishLines(edge) > 1 ? posterior[edge] : 0;
        russian += lattice.russianLines(edge) > 1 ? posterior[edge] : 0;
      }
    }
    double alone = (oneSided + ONE_SIDED_PRIOR * USUALLY_ONE_SIDED) / (beads + ONE_SIDED_PRIOR);
    return new Offsets(
        Math.log(alone / USUALLY_ONE_SIDED), merged(english, beads), merged(russian, beads));
  }

  private static double merged(double merged, double beads) {
    double share = (merged + MERGED_PRIOR * USUALLY_MERGED) / (beads + MERGED_PRIOR);
    return Math.min(0, Math.log(share / USUALLY_MERGED));
  }

  private static double[] shifted(Lattice lattice, double[] worth, Offsets offsets) {
    double[] prices = worth.clone();
    for (int edge = 0; edge < prices.length; edge++) {
      prices[edge] += offsets.of(lattice, edge);
    }
    return prices;
  }
}
