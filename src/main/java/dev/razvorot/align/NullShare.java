package dev.razvorot.align;

/**
 * Fits the price of one-sided beads to one document: expectation-maximisation of their share, from
 * a low start, with a prior worth a few beads, so that noisy news and a clean novel both come out
 * right.
 */
final class NullShare {
  /** Share of one-sided beads in the texts the weights were fitted on. */
  static final double USUAL = 0.035;

  /** Beads the prior is worth. */
  static double prior = 10;

  /**
   * Nats below the usual price at the start; a high start would let a free translation fall apart
   * before it is read.
   */
  static double start = -2;

  /** Nats by which the prior share lies below the usual one. */
  private static final double PULL = 0;

  static int rounds = 3;

  private NullShare() {}

  /** {@code [edge]} worth in nats, one-sided beads shifted by what this document shows. */
  static double[] adapt(Lattice lattice, double[] weights) {
    double[] plain = lattice.worth;
    double offset = start;
    for (int round = 0; round < rounds; round++) {
      double[] posterior = lattice.posterior(shift(lattice, plain, offset), weights).edge;
      double nulls = 0;
      double beads = 0;
      for (int edge = 0; edge < lattice.edges; edge++) {
        beads += posterior[edge];
        nulls += lattice.kind[edge] == Lattice.PAIR ? 0 : posterior[edge];
      }
      offset = Math.log((nulls + prior * USUAL * Math.exp(PULL)) / (beads + prior) / USUAL);
    }
    return shift(lattice, plain, offset);
  }

  static double[] shift(Lattice lattice, double[] scores, double offset) {
    double[] shifted = scores.clone();
    for (int edge = 0; edge < shifted.length; edge++) {
      if (lattice.kind[edge] != Lattice.PAIR) {
        shifted[edge] += offset;
      }
    }
    return shifted;
  }
}
