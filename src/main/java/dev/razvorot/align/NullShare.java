package dev.razvorot.align;

/**
 * Fits the price of one-sided beads to one document: expectation-maximisation of their share
 * (Dempster, Laird and Rubin 1977; the expectations by forward and backward sums), from a low
 * start, with a prior worth a few beads, so that noisy news and a clean novel both come out right.
 *
 * <p>The constants are fitted on the dev gold by cross-validation (src/docs/benchmarks.md).
 */
final class NullShare {
  /** Share of one-sided beads in the texts the weights were fitted on. */
  static final double USUAL = 0.035;

  /** Beads the prior is worth. */
  private static final double PRIOR = 10;

  /**
   * Nats below the usual price at the start; a high start would let a free translation fall apart
   * before it is read.
   */
  private static final double START = -2;

  /** Rounds of expectation and maximisation; more change no bead. */
  private static final int ROUNDS = 3;

  private NullShare() {}

  /** {@code [edge]} worth in nats, that of one-sided beads shifted by what this document shows. */
  static double[] adapt(Lattice lattice, double[] worth, double[] weights) {
    double offset = START;
    for (int round = 0; round < ROUNDS; round++) {
      double[] prices = shifted(lattice, worth, offset);
      offset = offset(lattice, lattice.posterior(prices, weights).edge());
    }
    return shifted(lattice, worth, offset);
  }

  /** Nats by which this document's share of one-sided beads differs from the usual one. */
  private static double offset(Lattice lattice, double[] posterior) {
    double oneSided = 0;
    double beads = 0;
    for (int edge = 0; edge < posterior.length; edge++) {
      beads += posterior[edge];
      oneSided += lattice.kind[edge] == Lattice.PAIR ? 0 : posterior[edge];
    }
    return Math.log((oneSided + PRIOR * USUAL) / (beads + PRIOR) / USUAL);
  }

  private static double[] shifted(Lattice lattice, double[] worth, double offset) {
    double[] prices = worth.clone();
    for (int edge = 0; edge < prices.length; edge++) {
      prices[edge] += lattice.kind[edge] == Lattice.PAIR ? 0 : offset;
    }
    return prices;
  }
}
