package dev.razvorot.align;

import java.util.Arrays;

/**
 * The second pass: every bead between kept points, with its features; best path and posteriors over
 * it.
 *
 * <p>Edges are grouped by the point they leave; points are in order of Russian lines, then English
 * ones, so that every edge leads forward. A path is in one of three states: after a pair, after an
 * English line without counterpart, after a Russian one. An English one-sided bead never follows a
 * Russian one, so that each set of beads is one path.
 */
final class Lattice {
  static final int MOST = 6;
  static final int STATES = 3;
  static final int PAIR = 0;
  static final int ENGLISH = 1;
  static final int RUSSIAN = 2;

  final int[] pointEnglish;
  final int[] pointRussian;
  final int[] firstEdge;
  final int[] to;
  final byte[] kind;

  /** {@code [edge]} worth in nats. */
  final double[] worth;

  final int edges;

  Lattice(int[][] points, Pricing pricing) {
    int rows = points.length;
    int[] offset = new int[rows + 1];
    for (int row = 0; row < rows; row++) {
      offset[row + 1] = offset[row] + points[row].length;
    }
    int count = offset[rows];
    pointEnglish = new int[count];
    pointRussian = new int[count];
    for (int row = 0; row < rows; row++) {
      for (int k = 0; k < points[row].length; k++) {
        pointEnglish[offset[row] + k] = points[row][k];
        pointRussian[offset[row] + k] = row;
      }
    }
    firstEdge = new int[count + 1];
    int[] targets = new int[Math.max(16, count * 8)];
    int edge = 0;
    for (int point = 0; point < count; point++) {
      firstEdge[point] = edge;
      int i = pointEnglish[point];
      int j = pointRussian[point];
      for (int row = j; row < Math.min(rows, j + MOST + 1); row++) {
        int b = row - j;
        int most = b == 0 ? 1 : widest(b);
        int start = row == j ? point + 1 - offset[row] : lowerBound(points[row], i);
        for (int k = start; k < points[row].length; k++) {
          int a = points[row][k] - i;
          if (a > most) {
            break;
          }
          if (a == 0 && b != 1) {
            continue;
          }
          if (edge == targets.length) {
            targets = Arrays.copyOf(targets, edge * 2);
          }
          targets[edge++] = offset[row] + k;
        }
      }
    }
    firstEdge[count] = edge;
    edges = edge;
    to = Arrays.copyOf(targets, edge);
    kind = new byte[edge];
    worth = new double[edge];
    for (int point = 0; point < count; point++) {
      for (int k = firstEdge[point]; k < firstEdge[point + 1]; k++) {
        int i2 = pointEnglish[to[k]];
        int j2 = pointRussian[to[k]];
        kind[k] =
            (byte)
                (j2 == pointRussian[point] ? ENGLISH : i2 == pointEnglish[point] ? RUSSIAN : PAIR);
        worth[k] = pricing.price(pointEnglish[point], i2, pointRussian[point], j2);
      }
    }
  }

  /** What the bead of lines [i, i2) and [j, j2) is worth, in nats. */
  interface Pricing {
    double price(int i, int i2, int j, int j2);
  }

  /** Shapes up to 6-1, 3-3, 4-2 and their mirrors. */
  private static int widest(int b) {
    return switch (b) {
      case 1 -> MOST;
      case 2 -> 4;
      case 3 -> 3;
      case 4 -> 2;
      default -> 1;
    };
  }

  private static int lowerBound(int[] sorted, int value) {
    int at = Arrays.binarySearch(sorted, value);
    return at < 0 ? -at - 1 : at;
  }

  int points() {
    return pointEnglish.length;
  }

  /** What a step from a state over an edge costs more, or {@code -infinity} if it may not be. */
  static double transition(double[] weights, int state, int kind) {
    if (kind == PAIR || state == PAIR) {
      return 0;
    }
    if (state == RUSSIAN && kind == ENGLISH) {
      return Double.NEGATIVE_INFINITY;
    }
    return weights[Features.RUN + (state == kind ? 0 : 1)];
  }

  /** Edges of the best path, in order. */
  int[] best(double[] scores, double[] weights) {
    int n = points();
    double[] top = new double[n * STATES];
    int[] via = new int[n * STATES];
    Arrays.fill(top, Double.NEGATIVE_INFINITY);
    top[0] = 0;
    int[] from = origins();
    for (int point = 0; point < n; point++) {
      for (int edge = firstEdge[point]; edge < firstEdge[point + 1]; edge++) {
        int target = to[edge] * STATES + kind[edge];
        for (int state = 0; state < STATES; state++) {
          double value =
              top[point * STATES + state] + transition(weights, state, kind[edge]) + scores[edge];
          if (value > top[target]) {
            top[target] = value;
            via[target] = edge * STATES + state;
          }
        }
      }
    }
    int at = (n - 1) * STATES;
    for (int state = 1; state < STATES; state++) {
      if (top[(n - 1) * STATES + state] > top[at]) {
        at = (n - 1) * STATES + state;
      }
    }
    int[] path = new int[n];
    int length = 0;
    while (at / STATES != 0) {
      int edge = via[at] / STATES;
      path[length++] = edge;
      at = from[edge] * STATES + via[at] % STATES;
    }
    int[] edgesOfPath = new int[length];
    for (int k = 0; k < length; k++) {
      edgesOfPath[k] = path[length - 1 - k];
    }
    return edgesOfPath;
  }

  int[] origins() {
    int[] from = new int[edges];
    for (int point = 0; point < points(); point++) {
      Arrays.fill(from, firstEdge[point], firstEdge[point + 1], point);
    }
    return from;
  }

  /** Posteriors of edges, and expected number of steps within runs and across sides. */
  static final class Posterior {
    final double[] edge;
    double run;
    double cross;
    double logZ;

    Posterior(int edges) {
      edge = new double[edges];
    }
  }

  Posterior posterior(double[] scores, double[] weights) {
    int n = points();
    double[] alpha = new double[n * STATES];
    double[] beta = new double[n * STATES];
    Arrays.fill(alpha, Double.NEGATIVE_INFINITY);
    Arrays.fill(beta, Double.NEGATIVE_INFINITY);
    alpha[0] = 0;
    for (int point = 0; point < n; point++) {
      for (int edge = firstEdge[point]; edge < firstEdge[point + 1]; edge++) {
        int target = to[edge] * STATES + kind[edge];
        double sum = Double.NEGATIVE_INFINITY;
        for (int state = 0; state < STATES; state++) {
          sum = add(sum, alpha[point * STATES + state] + transition(weights, state, kind[edge]));
        }
        alpha[target] = add(alpha[target], sum + scores[edge]);
      }
    }
    Arrays.fill(beta, (n - 1) * STATES, n * STATES, 0);
    for (int point = n - 2; point >= 0; point--) {
      for (int edge = firstEdge[point]; edge < firstEdge[point + 1]; edge++) {
        double after = beta[to[edge] * STATES + kind[edge]] + scores[edge];
        for (int state = 0; state < STATES; state++) {
          int k = point * STATES + state;
          beta[k] = add(beta[k], transition(weights, state, kind[edge]) + after);
        }
      }
    }
    Posterior result = new Posterior(edges);
    result.logZ = beta[0];
    for (int point = 0; point < n; point++) {
      for (int edge = firstEdge[point]; edge < firstEdge[point + 1]; edge++) {
        double after = beta[to[edge] * STATES + kind[edge]] + scores[edge] - result.logZ;
        for (int state = 0; state < STATES; state++) {
          double p =
              Math.exp(
                  alpha[point * STATES + state] + transition(weights, state, kind[edge]) + after);
          result.edge[edge] += p;
          if (state != PAIR && kind[edge] != PAIR) {
            if (state == kind[edge]) {
              result.run += p;
            } else {
              result.cross += p;
            }
          }
        }
      }
    }
    return result;
  }

  private static double add(double a, double b) {
    if (a == Double.NEGATIVE_INFINITY) {
      return b;
    }
    if (b == Double.NEGATIVE_INFINITY) {
      return a;
    }
    return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
  }
}
