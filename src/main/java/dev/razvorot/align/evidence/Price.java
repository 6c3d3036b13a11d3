package dev.razvorot.align.evidence;

import dev.razvorot.align.evidence.clues.Tally;

/** Sums what features are worth under the weights, in nats. Not for several threads. */
final class Price implements Tally {
  private final double[] weights;
  private double nats;

  Price(double[] weights) {
    this.weights = weights;
  }

  @Override
  public void add(int feature, double value) {
    nats += weights[feature] * value;
  }

  double nats() {
    return nats;
  }
}
