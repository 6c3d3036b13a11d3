package dev.razvorot.align.inorder;

import dev.razvorot.align.evidence.Features;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Fits weights by the conditional likelihood of the gold (Lafferty, McCallum and Pereira 2001),
 * drawn to 0: in proportion to how much each feature varies, and each in itself, so that what is seldom
 * seen, or not at all in some kinds of text, is not priced at any height.
 */
final class InOrderFit {
  private static final int ITERATIONS = 400;

  /** Fits: by the usual shares, then by each document's own as the first weights find them. */
  private static final int ROUNDS = 2;

  /** Strength of the draw of a feature's deviation to 0, against sets of 1,000 beads each. */
  private static final double DRAW = 1;

  /** Strength of the draw of a weight itself, in nats, to 0 (src/docs/benchmarks.md). */
  private static final double RIDGE = 1;

  /**
   * By how much all weights are raised at last: what is drawn to 0 leaves scores too modest, and so do
   * the faults of the novel's gold (the idea of Meinshausen 2007, relaxed lasso). Hardly a bead depends on it.
   */
  private static final double RELAXED = 1.2;

  /** Variance of a feature at least. */
  private static final double LEAST_VARIANCE = 1e-3;

  /** Deviation of the transitions, whose values no single bead has. */
  private static final double OF_RUNS = 3;

  private final List<FitDocument> documents;
  private final double[] scale;
  private final boolean[] off = Fit.off();

  private InOrderFit(List<FitDocument> documents) {
    this.documents = documents;
    this.scale = scale(documents);
  }

  /** Weights, fitted twice: the shares of each document are those the first ones find. */
  static double[] of(List<FitDocument> documents) {
    InOrderFit fit = new InOrderFit(documents);
    double[] weights = new double[Features.COUNT];
    documents.forEach(FitDocument::forget);
    for (int round = 0; round < ROUNDS; round++) {
      if (round > 0) {
        for (FitDocument document : documents) {
          document.adapt(weights);
        }
      }
      weights = fit.times(Lbfgs.maximize(fit.over(weights), fit::objective, ITERATIONS));
    }
    return DoubleStream.of(weights).map(weight -> RELAXED * weight).toArray();
  }

  /** Weights of features counted in their deviations, in which all are about as steep. */
  private double[] over(double[] weights) {
    double[] units = weights.clone();
    Arrays.setAll(units, feature -> weights[feature] / scale[feature]);
    return units;
  }

  private double[] times(double[] units) {
    double[] weights = units.clone();
    Arrays.setAll(weights, feature -> units[feature] * scale[feature]);
    return weights;
  }

  /** {@code [feature]} one over its deviation. */
  private static double[] scale(List<FitDocument> documents) {
    double[] sums = new double[Features.COUNT];
    double[] squares = new double[Features.COUNT];
    double[] count = new double[1];
    for (FitDocument document : documents) {
      document.moments(sums, squares, count);
    }
    double[] scale = new double[Features.COUNT];
    for (int feature = 0; feature < scale.length; feature++) {
      double mean = sums[feature] / count[0];
      double variance = squares[feature] / count[0] - mean * mean;
      scale[feature] = 1 / Math.sqrt(Math.max(LEAST_VARIANCE, variance));
    }
    scale[Features.RUN] = OF_RUNS;
    scale[Features.RUN + 1] = OF_RUNS;
    return scale;
  }

  private double objective(double[] units, double[] gradient) {
    Arrays.fill(gradient, 0);
    double[] weights = times(units);
    double value = 0;
    for (FitDocument document : documents) {
      value += document.likelihood(weights, gradient);
    }
    for (int feature = 0; feature < weights.length; feature++) {
      double draw = DRAW + RIDGE * scale[feature] * scale[feature];
      value -= draw * units[feature] * units[feature] / 2;
      gradient[feature] = gradient[feature] * scale[feature] - draw * units[feature];
      if (off[feature]) {
        gradient[feature] = 0;
      }
    }
    return value;
  }
}
