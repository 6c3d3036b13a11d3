package dev.razvorot.align.anyorder;

import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import dev.razvorot.align.anyorder.context.Context;
import dev.razvorot.align.anyorder.context.LineNumbers;
import dev.razvorot.align.evidence.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How likely pairs in any order are: a logistic model of each pair's own evidence, and over its
 * odds a second one of what all pairs together say, of order, of rivals, and of what chance
 * reaches.
 *
 * @param evidence {@code [feature]} weights of {@link PairFeatures}
 * @param context {@code [feature]} weights of {@link Context}
 */
record AnyOrderModel(double[] evidence, double[] context) {
  /** Names of all features, in the order of the weights file. */
  static final List<String> NAMES =
      Stream.concat(PairFeatures.NAMES.stream(), Context.NAMES.stream()).toList();

  /** The model as it was fitted. */
  static AnyOrderModel fitted() {
    double[] weights = Weights.read("any-order.weights", NAMES);
    return new AnyOrderModel(
        Arrays.copyOf(weights, PairFeatures.COUNT),
        Arrays.copyOfRange(weights, PairFeatures.COUNT, weights.length));
  }

  /** Log-odds of a pair by its own evidence. */
  double odds(float[] features) {
    return dot(evidence, features);
  }

  /** Log-odds of pairs that have these by their own evidence. */
  double[] inContext(List<Candidate> pairs, double[] odds, LineNumbers lines) {
    float[][] features = Context.features(pairs, odds, lines);
    double[] inContext = new double[odds.length];
    Arrays.setAll(inContext, k -> dot(context, features[k]));
    return inContext;
  }

  static double dot(double[] weights, float[] values) {
    double sum = 0;
    for (int k = 0; k < values.length; k++) {
      sum += weights[k] * values[k];
    }
    return sum;
  }
}
