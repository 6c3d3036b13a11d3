package dev.razvorot.align.anyorder;

import dev.razvorot.align.anyorder.Candidates.Candidate;
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
 * @param context {@code [feature]} weights of {@link #CONTEXT}
 */
record AnyOrderModel(double[] evidence, double[] context) {
  /** Names of the features of the second model. */
  static final List<String> CONTEXT =
      Stream.of(OrderModel.NAMES, Rivalry.NAMES, Background.NAMES).flatMap(List::stream).toList();

  /** Names of all features, in the order of the weights file. */
  static final List<String> NAMES =
      Stream.concat(PairFeatures.NAMES.stream(), CONTEXT.stream()).toList();

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
  double[] inContext(List<Candidate> pairs, double[] odds, OrderModel.Lines lines) {
    float[][] features = context(pairs, odds, lines);
    double[] inContext = new double[odds.length];
    Arrays.setAll(inContext, k -> dot(context, features[k]));
    return inContext;
  }

  /** {@code [pair][feature]} what all pairs together say of each. */
  static float[][] context(List<Candidate> pairs, double[] odds, OrderModel.Lines lines) {
    OrderModel order = new OrderModel(pairs, odds, lines);
    Rivalry rivalry = new Rivalry(pairs, odds);
    double[] leads = rivalry.lesserLeads();
    Background background = new Background(pairs, odds, leads);
    float[][] features = new float[odds.length][];
    for (int k = 0; k < odds.length; k++) {
      FeatureRow row = new FeatureRow(CONTEXT.size(), 0);
      order.describe(pairs.get(k), odds[k], row);
      rivalry.describe(k, row);
      background.describe(odds[k], leads[k], row);
      features[k] = row.values;
    }
    return features;
  }

  static double dot(double[] weights, float[] values) {
    double sum = 0;
    for (int k = 0; k < values.length; k++) {
      sum += weights[k] * values[k];
    }
    return sum;
  }
}
