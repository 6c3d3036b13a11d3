package dev.razvorot.lexicon.names;

/**
 * What speaks for a pair, weighed: a logistic model of one name against two.
 *
 * @param weights of: one; nats of the spelling, given the Russian name; nats of its letters,
 *     whatever the name; nats of the likeliest spelling; letters of the Russian name; of the Latin
 *     one
 */
record NameWeights(double... weights) {
  /** Fitted on one half of a list of names by src/bench, {@code NameFit}. */
  static final NameWeights FITTED = new NameWeights(1.638, -0.544, 0.395, 1.019, -1.056, 0.355);

  /** Log odds that the pair is one name. */
  double logit(double... features) {
    double sum = weights[0];
    for (int at = 0; at < features.length; at++) {
      sum += weights[at + 1] * features[at];
    }
    return sum;
  }
}
