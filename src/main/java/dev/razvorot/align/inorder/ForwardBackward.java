package dev.razvorot.align.inorder;

import static dev.razvorot.align.inorder.Lattice.PAIR;
import static dev.razvorot.align.inorder.Lattice.STATES;

/**
 * Sums over all paths of a lattice by the forward-backward algorithm (Baum et al. 1970). A path is
 * weighed by the exponential of its worth, as in a conditional random field (Lafferty, McCallum and
 * Pereira 2001).
 *
 * <p>The sums to a point are scaled so that they add up to one, their logarithm kept beside them
 * (Rabiner 1989, V.A), which costs one exponential an edge. Backward, each point hands its
 * probability to the edges that lead to it, by what they brought. O(edges x states).
 */
final class ForwardBackward {
  private final Lattice lattice;
  private final double[] prices;

  /** {@code [kind of the last edge][kind of the next]} exponential of the step's worth. */
  private final double[][] step = new double[STATES][STATES];

  /** {@code [point x states + state]} share of the paths to the point that end so. */
  private final double[] share;

  /** {@code [point]} log of the sum over all paths to it. */
  private final double[] log;

  /** {@code [edge]} what it multiplies the shares of its origin by to give those of its target. */
  private final double[] factor;

  ForwardBackward(Lattice lattice, double[] prices, Transitions transitions) {
    this.lattice = lattice;
    this.prices = prices;
    this.share = new double[lattice.points() * STATES];
    this.log = new double[lattice.points()];
    this.factor = new double[lattice.edges];
    for (int state = 0; state < STATES; state++) {
      for (int kind = 0; kind < STATES; kind++) {
        step[state][kind] = Math.exp(transitions.of(state, kind));
      }
    }
    share[0] = 1;
    for (int point = 1; point < lattice.points(); point++) {
      reach(point);
    }
  }

  /** Adds up the paths to a point. */
  private void reach(int point) {
    double top = Double.NEGATIVE_INFINITY;
    for (int k = lattice.firstInto[point]; k < lattice.firstInto[point + 1]; k++) {
      int edge = lattice.into[k];
      top = Math.max(top, log[lattice.from[edge]] + prices[edge]);
    }
    if (top == Double.NEGATIVE_INFINITY) {
      log[point] = top;
      return;
    }
    for (int k = lattice.firstInto[point]; k < lattice.firstInto[point + 1]; k++) {
      int edge = lattice.into[k];
      factor[edge] = Math.exp(log[lattice.from[edge]] + prices[edge] - top);
      share[point * STATES + lattice.kind[edge]] += factor[edge] * leaving(edge);
    }
    scale(point, top);
  }

  /** The share of the paths to an edge's origin that may go on over it, steps weighed. */
  private double leaving(int edge) {
    int at = lattice.from[edge] * STATES;
    int kind = lattice.kind[edge];
    return share[at] * step[0][kind]
        + share[at + 1] * step[1][kind]
        + share[at + 2] * step[2][kind];
  }

  private void scale(int point, double top) {
    int at = point * STATES;
    double sum = share[at] + share[at + 1] + share[at + 2];
    log[point] = top + Math.log(sum);
    if (sum == 0) {
      return;
    }
    for (int state = 0; state < STATES; state++) {
      share[at + state] /= sum;
    }
    for (int k = lattice.firstInto[point]; k < lattice.firstInto[point + 1]; k++) {
      factor[lattice.into[k]] /= sum;
    }
  }

  Posterior posterior() {
    int last = lattice.points() - 1;
    double[] edges = new double[lattice.edges];
    /* [point x states + state] probability that the path comes to the point so. */
    double[] visited = new double[share.length];
    System.arraycopy(share, last * STATES, visited, last * STATES, STATES);
    double[] runs = new double[2];
    for (int point = last; point > 0; point--) {
      for (int k = lattice.firstInto[point]; k < lattice.firstInto[point + 1]; k++) {
        int edge = lattice.into[k];
        edges[edge] = handBack(edge, visited, runs);
      }
    }
    return new Posterior(edges, runs[0], runs[1], log[last]);
  }

  /** Gives an edge its part of its target's probability, and hands it on to its origin. */
  private double handBack(int edge, double[] visited, double[] runs) {
    int kind = lattice.kind[edge];
    int target = lattice.to[edge] * STATES + kind;
    if (visited[target] == 0) {
      return 0;
    }
    double rate = visited[target] / share[target] * factor[edge];
    int origin = lattice.from[edge] * STATES;
    double sum = 0;
    for (int state = 0; state < STATES; state++) {
      double p = rate * share[origin + state] * step[state][kind];
      visited[origin + state] += p;
      sum += p;
      if (state != PAIR && kind != PAIR) {
        runs[state == kind ? 0 : 1] += p;
      }
    }
    return sum;
  }
}
