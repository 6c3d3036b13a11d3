package dev.razvorot.align;

import static dev.razvorot.align.Lattice.PAIR;
import static dev.razvorot.align.Lattice.STATES;

import java.util.Arrays;

/**
 * Sums over all paths of a lattice by the forward-backward algorithm (Baum et al. 1970), in logs. A
 * path is weighed by the exponential of its worth, as in a conditional random field (Lafferty,
 * McCallum and Pereira 2001). O(edges x states).
 */
final class ForwardBackward {
  private final Lattice lattice;
  private final double[] prices;
  private final Transitions transitions;

  /** {@code [point x states + state]} log of the sum over paths to it, and from it on. */
  private final double[] before;

  private final double[] after;

  ForwardBackward(Lattice lattice, double[] prices, Transitions transitions) {
    this.lattice = lattice;
    this.prices = prices;
    this.transitions = transitions;
    this.before = new double[lattice.points() * STATES];
    this.after = new double[lattice.points() * STATES];
    forward();
    backward();
  }

  private void forward() {
    Arrays.fill(before, Double.NEGATIVE_INFINITY);
    before[0] = 0;
    for (int point = 0; point < lattice.points(); point++) {
      for (int edge = lattice.firstEdge[point]; edge < lattice.firstEdge[point + 1]; edge++) {
        int target = end(edge);
        before[target] = add(before[target], reaching(point, edge) + prices[edge]);
      }
    }
  }

  /** Log of the sum over paths to a point that may go on over an edge. */
  private double reaching(int point, int edge) {
    double sum = Double.NEGATIVE_INFINITY;
    for (int state = 0; state < STATES; state++) {
      sum = add(sum, before[point * STATES + state] + step(state, edge));
    }
    return sum;
  }

  private void backward() {
    int last = lattice.points() - 1;
    Arrays.fill(after, Double.NEGATIVE_INFINITY);
    Arrays.fill(after, last * STATES, (last + 1) * STATES, 0);
    for (int point = last - 1; point >= 0; point--) {
      for (int edge = lattice.firstEdge[point]; edge < lattice.firstEdge[point + 1]; edge++) {
        double rest = after[end(edge)] + prices[edge];
        for (int state = 0; state < STATES; state++) {
          int at = point * STATES + state;
          after[at] = add(after[at], step(state, edge) + rest);
        }
      }
    }
  }

  Posterior posterior() {
    double logZ = after[0];
    double[] edges = new double[lattice.edges];
    double run = 0;
    double cross = 0;
    for (int point = 0; point < lattice.points(); point++) {
      for (int edge = lattice.firstEdge[point]; edge < lattice.firstEdge[point + 1]; edge++) {
        double rest = after[end(edge)] + prices[edge] - logZ;
        for (int state = 0; state < STATES; state++) {
          double p = Math.exp(before[point * STATES + state] + step(state, edge) + rest);
          edges[edge] += p;
          run += isRun(state, edge) ? p : 0;
          cross += isCross(state, edge) ? p : 0;
        }
      }
    }
    return new Posterior(edges, run, cross, logZ);
  }

  private boolean isRun(int state, int edge) {
    return state != PAIR && state == lattice.kind[edge];
  }

  private boolean isCross(int state, int edge) {
    return state != PAIR && lattice.kind[edge] != PAIR && state != lattice.kind[edge];
  }

  private int end(int edge) {
    return lattice.to[edge] * STATES + lattice.kind[edge];
  }

  private double step(int state, int edge) {
    return transitions.of(state, lattice.kind[edge]);
  }

  /** Log of the sum of two exponentials. */
  private static double add(double a, double b) {
    double greater = Math.max(a, b);
    double lesser = Math.min(a, b);
    return lesser == Double.NEGATIVE_INFINITY
        ? greater
        : greater + Math.log1p(Math.exp(lesser - greater));
  }
}
