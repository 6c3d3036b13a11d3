package dev.razvorot.lexicon.learning;

import java.util.Arrays;

/**
 * Whether words stand together too often for chance, by the ratio of likelihoods (Dunning 1993,
 * Accurate Methods for the Statistics of Surprise and Coincidence), against as many pairs of words
 * as might have done so: in a small memory, where thousands of pairs of words have a chance to meet
 * twice, some do (Moore 2004, On Log-Likelihood-Ratios and the Significance of Rare Events).
 */
final class Significance {
  /** Share of what is kept that may be chance; set by src/docs/benchmarks.md, learned words. */
  private static final double BY_CHANCE = 0.05;

  private final double pairs;
  private final double candidates;

  /**
   * For one memory.
   *
   * @param pairs pairs of texts
   * @param candidates pairs of words that may meet twice
   */
  Significance(int pairs, double candidates) {
    this.pairs = pairs;
    this.candidates = candidates;
  }

  /**
   * How surprising it is that two words meet so often: nats, about minus the logarithm of the
   * probability that chance does as well (half of Dunning's -2 log lambda).
   *
   * @param together pairs of texts that hold both words
   * @param one those that hold the one word
   * @param other those that hold the other
   */
  double nats(double together, double one, double other) {
    if (together * pairs <= one * other) {
      return 0;
    }
    return term(together, one, other)
        + term(one - together, one, pairs - other)
        + term(other - together, pairs - one, other)
        + term(pairs - one - other + together, pairs - one, pairs - other);
  }

  /** What a cell of the table of two by two adds. */
  private double term(double seen, double row, double column) {
    return seen <= 0 ? 0 : seen * Math.log(seen * pairs / (row * column));
  }

  /**
   * The nats above which no more than a twentieth is expected to be chance (Benjamini and Hochberg
   * 1995, Controlling the False Discovery Rate); infinite if there are none.
   *
   * @param found the nats of what would be kept
   */
  double bar(double[] found) {
    double[] ascending = found.clone();
    Arrays.sort(ascending);
    for (int at = 0; at < ascending.length; at++) {
      double byChance = candidates * Math.exp(-ascending[at]);
      if (byChance <= BY_CHANCE * (ascending.length - at)) {
        return ascending[at];
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
