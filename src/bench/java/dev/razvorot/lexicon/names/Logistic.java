package dev.razvorot.lexicon.names;

import java.util.List;

/** Fits a logistic model by plain gradient descent on features of mean 0 and deviation 1. */
final class Logistic {
  private static final int STEPS = 4000;
  private static final double RATE = 1;

  private final List<double[]> rows;
  private final List<Integer> right;
  private final int size;
  private final double[] mean;
  private final double[] deviation;
  private final double[] weights;

  private Logistic(List<double[]> rows, List<Integer> right) {
    this.rows = rows;
    this.right = right;
    this.size = rows.get(0).length;
    this.mean = new double[size];
    this.deviation = new double[size];
    this.weights = new double[size];
  }

  /**
   * The weights that make the rows likeliest.
   *
   * @param rows features, the first of which is 1
   * @param right 1 or 0 for each row
   */
  static double[] fit(List<double[]> rows, List<Integer> right) {
    Logistic model = new Logistic(rows, right);
    model.scale();
    for (int step = 0; step < STEPS; step++) {
      model.step();
    }
    return model.plain();
  }

  private void scale() {
    deviation[0] = 1;
    for (int at = 1; at < size; at++) {
      int column = at;
      mean[at] = rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
      double variance =
          rows.stream()
              .mapToDouble(row -> (row[column] - mean[column]) * (row[column] - mean[column]))
              .average()
              .orElse(1);
      deviation[at] = Math.sqrt(variance);
    }
  }

  private void step() {
    double[] slope = new double[size];
    for (int at = 0; at < rows.size(); at++) {
      double error = right.get(at) - probability(rows.get(at));
      for (int column = 0; column < size; column++) {
        slope[column] += error * scaled(rows.get(at), column);
      }
    }
    for (int column = 0; column < size; column++) {
      weights[column] += RATE * slope[column] / rows.size();
    }
  }

  private double probability(double[] row) {
    double sum = 0;
    for (int column = 0; column < size; column++) {
      sum += weights[column] * scaled(row, column);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private double scaled(double[] row, int column) {
    return (row[column] - mean[column]) / deviation[column];
  }

  /** The weights of the features as they were given. */
  private double[] plain() {
    double[] plain = new double[size];
    plain[0] = weights[0];
    for (int at = 1; at < size; at++) {
      plain[at] = weights[at] / deviation[at];
      plain[0] -= plain[at] * mean[at];
    }
    return plain;
  }
}
