package dev.razvorot.evaluation;

/**
 * How many beads are right.
 *
 * @param precision right ones among the beads of the result, in [0, 1]; 0 if it has none
 * @param recall found ones among the beads of the gold, in [0, 1]; 0 if it has none
 */
public record Score(double precision, double recall) {

  /** The harmonic mean of both; 0 if both are 0. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  static Score of(Tally precision, Tally recall) {
    return new Score(precision.share(), recall.share());
  }

  /** Right ones among so many. */
  record Tally(long right, long all) {
    static final Tally NONE = new Tally(0, 0);

    Tally plus(Tally other) {
      return new Tally(right + other.right, all + other.all);
    }

    double share() {
      return all == 0 ? 0 : (double) right / all;
    }
  }
}
