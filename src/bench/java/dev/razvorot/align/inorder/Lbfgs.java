package dev.razvorot.align.inorder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Limited-memory BFGS (Nocedal 1980) with backtracking line search, for concave objectives. */
final class Lbfgs {
  interface Objective {
    double value(double[] at, double[] gradient);
  }

  private static final int MEMORY = 10;

  /** Share of the value below which a step is small; after so many in a row the top is reached. */
  private static final double SMALL = 1e-6;

  private static final int SMALL_STEPS = 3;

  private Lbfgs() {}

  static double[] maximize(double[] start, Objective objective, int iterations) {
    int n = start.length;
    double[] x = start.clone();
    double[] g = new double[n];
    double value = objective.value(x, g);
    Deque<double[][]> memory = new ArrayDeque<>();
    int small = 0;
    for (int iteration = 0; iteration < iterations; iteration++) {
      double[] direction = direction(g, memory);
      double slope = dot(direction, g);
      double step = memory.isEmpty() ? 1 / Math.sqrt(dot(g, g) + 1e-12) : 1;
      double[] x2 = new double[n];
      double[] g2 = new double[n];
      double value2 = Double.NEGATIVE_INFINITY;
      for (int tries = 0; tries < 25; tries++, step /= 2) {
        for (int k = 0; k < n; k++) x2[k] = x[k] + step * direction[k];
        value2 = objective.value(x2, g2);
        if (value2 >= value + 1e-4 * step * slope) break;
      }
      if (!(value2 > value)) break;
      double[] s = new double[n];
      double[] y = new double[n];
      for (int k = 0; k < n; k++) {
        s[k] = x2[k] - x[k];
        y[k] = g[k] - g2[k];
      }
      if (dot(s, y) > 1e-10) {
        memory.addLast(new double[][] {s, y});
        if (memory.size() > MEMORY) memory.removeFirst();
      }
      small = value2 - value < SMALL * Math.abs(value) ? small + 1 : 0;
      x = x2;
      g = g2.clone();
      value = value2;
      if (small == SMALL_STEPS) break;
    }
    return x;
  }

  private static double[] direction(double[] gradient, Deque<double[][]> memory) {
    double[] q = gradient.clone();
    List<double[][]> pairs = new ArrayList<>(memory);
    double[] a = new double[pairs.size()];
    for (int k = pairs.size() - 1; k >= 0; k--) {
      double[] s = pairs.get(k)[0], y = pairs.get(k)[1];
      a[k] = dot(s, q) / dot(s, y);
      for (int i = 0; i < q.length; i++) q[i] -= a[k] * y[i];
    }
    if (!pairs.isEmpty()) {
      double[] s = pairs.get(pairs.size() - 1)[0], y = pairs.get(pairs.size() - 1)[1];
      double scale = dot(s, y) / dot(y, y);
      for (int i = 0; i < q.length; i++) q[i] *= scale;
    }
    for (int k = 0; k < pairs.size(); k++) {
      double[] s = pairs.get(k)[0], y = pairs.get(k)[1];
      double b = dot(y, q) / dot(s, y);
      for (int i = 0; i < q.length; i++) q[i] += (a[k] - b) * s[i];
    }
    return q;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) sum += a[k] * b[k];
    return sum;
  }
}
