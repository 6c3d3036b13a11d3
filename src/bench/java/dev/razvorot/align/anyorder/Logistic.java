package dev.razvorot.align.anyorder;

import java.util.ArrayList;
import java.util.List;

/**
 * A logistic regression with weighted examples and ridge penalty, by Newton's method (iteratively
 * reweighted least squares), so that no feature needs to be scaled.
 */
final class Logistic {
  private static final int ITERATIONS = 25;

  /** Gain in nats below which nothing more is to be won. */
  private static final double GAIN = 1e-3;

  /** Variance below which a feature is taken for constant. */
  private static final double LEAST_VARIANCE = 1e-4;

  private record Example(float[] values, boolean right, double weight) {}

  private final List<Example> examples = new ArrayList<>();

  void add(float[] values, boolean right, double weight) {
    examples.add(new Example(values, right, weight));
  }

  /**
   * The weights.
   *
   * @param penalty nats for two weights of one standard deviation each
   * @param off features whose weight stays 0
   */
  double[] fit(double penalty, boolean[] off) {
    double[] ridge = ridge(penalty, off);
    double[] at = new double[ridge.length];
    double value = value(at, ridge);
    for (int k = 0; k < ITERATIONS; k++) {
      double[] step = step(at, ridge);
      double[] next = moved(at, step, 1);
      double reached = value(next, ridge);
      for (double part = .5; reached < value && part > 1e-3; part /= 2) {
        next = moved(at, step, part);
        reached = value(next, ridge);
      }
      if (reached - value < GAIN) {
        break;
      }
      at = next;
      value = reached;
    }
    return at;
  }

  private static double[] moved(double[] at, double[] step, double part) {
    double[] moved = at.clone();
    for (int f = 0; f < at.length; f++) {
      moved[f] += part * step[f];
    }
    return moved;
  }

  private double value(double[] at, double[] ridge) {
    double value = 0;
    for (Example example : examples) {
      double odds = AnyOrderModel.dot(at, example.values);
      value -= example.weight * Math.log1p(Math.exp(example.right ? -odds : odds));
    }
    for (int f = 0; f < at.length; f++) {
      value -= ridge[f] * at[f] * at[f] / 2;
    }
    return value;
  }

  /** Newton's step from a point: slope over curvature. */
  private double[] step(double[] at, double[] ridge) {
    int count = at.length;
    double[] slope = new double[count];
    double[][] curvature = new double[count][count];
    int[] present = new int[count];
    for (Example example : examples) {
      double likely = 1 / (1 + Math.exp(-AnyOrderModel.dot(at, example.values)));
      double error = example.weight * ((example.right ? 1 : 0) - likely);
      double sharp = example.weight * likely * (1 - likely);
      int size = present(example.values, present);
      for (int k = 0; k < size; k++) {
        int f = present[k];
        slope[f] += error * example.values[f];
        double own = sharp * example.values[f];
        double[] row = curvature[f];
        for (int other = 0; other <= k; other++) {
          row[present[other]] += own * example.values[present[other]];
        }
      }
    }
    for (int f = 0; f < count; f++) {
      slope[f] -= ridge[f] * at[f];
      curvature[f][f] += ridge[f];
    }
    return Cholesky.solve(curvature, slope);
  }

  private static int present(float[] values, int[] present) {
    int size = 0;
    for (int f = 0; f < values.length; f++) {
      if (values[f] != 0) {
        present[size++] = f;
      }
    }
    return size;
  }

  /** {@code [feature]} penalty; enormous for features that are off. */
  private double[] ridge(double penalty, boolean[] off) {
    double[] ridge = variance();
    for (int f = 0; f < ridge.length; f++) {
      ridge[f] = off[f] ? 1e12 : penalty * ridge[f];
    }
    return ridge;
  }

  private double[] variance() {
    int count = examples.get(0).values.length;
    double[] mean = new double[count];
    double[] square = new double[count];
    double total = 0;
    for (Example example : examples) {
      total += example.weight;
      for (int f = 0; f < count; f++) {
        mean[f] += example.weight * example.values[f];
        square[f] += example.weight * example.values[f] * example.values[f];
      }
    }
    for (int f = 0; f < count; f++) {
      double share = mean[f] / total;
      square[f] = Math.max(LEAST_VARIANCE, square[f] / total - share * share);
    }
    return square;
  }
}
