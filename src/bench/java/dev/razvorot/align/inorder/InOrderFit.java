package dev.razvorot.align.inorder;

import dev.razvorot.align.evidence.Features;
import java.util.Arrays;
import java.util.List;

/**
 * Fits weights by the conditional likelihood of the gold (Lafferty, McCallum and Pereira 2001),
 * drawn to 0 in proportion to how much each feature varies.
 */
final class InOrderFit {
  private static final int ITERATIONS = 200;

  /** Fits: by the usual shares, then by each document's own as the first weights find them. */
  private static final int ROUNDS = 2;

  /** Strength of the draw to 0, against sets that weigh 1,000 beads each. */
  private static final double DRAW = 1;

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
      weights = Lbfgs.maximize(weights, fit::objective, ITERATIONS);
    }
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

  private double objective(double[] weights, double[] gradient) {
    Arrays.fill(gradient, 0);
    double value = 0;
    for (FitDocument document : documents) {
      value += document.likelihood(weights, gradient);
    }
    for (int feature = 0; feature < weights.length; feature++) {
      double unit = weights[feature] / scale[feature];
      value -= DRAW * unit * unit / 2;
      gradient[feature] -= DRAW * unit / scale[feature];
      if (off[feature]) {
        gradient[feature] = 0;
      }
    }
    return value;
  }
}
