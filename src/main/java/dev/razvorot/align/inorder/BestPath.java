package dev.razvorot.align.inorder;

import java.util.Arrays;

/** The dearest path through a lattice (Viterbi 1967). O(edges x states). */
final class BestPath {
  private static final int STATES = Lattice.STATES;

  private final Lattice lattice;
  private final double[] prices;
  private final Transitions transitions;

  /** {@code [point x states + state]} worth of the best path to it. */
  private final double[] top;

  /** {@code [point x states + state]} last edge of that path, times states, plus state before. */
  private final int[] via;

  BestPath(Lattice lattice, double[] prices, Transitions transitions) {
    this.lattice = lattice;
    this.prices = prices;
    this.transitions = transitions;
    this.top = new double[lattice.points() * STATES];
    this.via = new int[lattice.points() * STATES];
  }

  int[] edges() {
    Arrays.fill(top, Double.NEGATIVE_INFINITY);
    top[0] = 0;
    for (int point = 0; point < lattice.points(); point++) {
      for (int edge = lattice.firstEdge[point]; edge < lattice.firstEdge[point + 1]; edge++) {
        extend(point, edge);
      }
    }
    return trace(bestEnd());
  }

  private void extend(int point, int edge) {
    int target = lattice.to[edge] * STATES + lattice.kind[edge];
    for (int state = 0; state < STATES; state++) {
      double step = transitions.of(state, lattice.kind[edge]) + prices[edge];
      double value = top[point * STATES + state] + step;
      if (value > top[target]) {
        top[target] = value;
        via[target] = edge * STATES + state;
      }
    }
  }

  private int bestEnd() {
    int last = (lattice.points() - 1) * STATES;
    int end = last;
    for (int state = 1; state < STATES; state++) {
      if (top[last + state] > top[end]) {
        end = last + state;
      }
    }
    return end;
  }

  private int[] trace(int end) {
    int[] path = new int[lattice.points()];
    int start = path.length;
    int at = end;
    while (at / STATES != 0) {
      int edge = via[at] / STATES;
      path[--start] = edge;
      at = lattice.from[edge] * STATES + via[at] % STATES;
    }
    return Arrays.copyOfRange(path, start, path.length);
  }
}
