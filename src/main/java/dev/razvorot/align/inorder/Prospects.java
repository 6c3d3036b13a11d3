package dev.razvorot.align.inorder;

import java.util.Arrays;

/**
 * What the best paths through each point of a lattice are worth, by the beads that are priced so
 * far; steps from bead to bead are not weighed. O(edges).
 */
final class Prospects {
  private final Lattice lattice;

  /** {@code [point]} nats of the best path to it. */
  private final double[] to;

  /** {@code [point]} nats of the best path from it on. */
  private final double[] on;

  /** {@code worth}: nats of each edge, minus infinity for one that is not priced. */
  Prospects(Lattice lattice, double[] worth) {
    this.lattice = lattice;
    this.to = nowhere();
    this.on = nowhere();
    to[0] = 0;
    on[on.length - 1] = 0;
    for (int edge = 0; edge < worth.length; edge++) {
      int end = lattice.to[edge];
      to[end] = Math.max(to[end], to[lattice.from[edge]] + price(worth, edge));
    }
    for (int edge = worth.length - 1; edge >= 0; edge--) {
      int start = lattice.from[edge];
      on[start] = Math.max(on[start], on[lattice.to[edge]] + price(worth, edge));
    }
  }

  private double[] nowhere() {
    double[] paths = new double[lattice.points()];
    Arrays.fill(paths, Double.NEGATIVE_INFINITY);
    return paths;
  }

  /** One-sided beads start low, as where their share is fitted. */
  private double price(double[] worth, int edge) {
    return lattice.kind[edge] == Lattice.PAIR ? worth[edge] : worth[edge] + Shares.START;
  }

  /**
   * Nats by which the best path through the worse end of a bead falls short of the best of all; 0
   * if no path leads through all points, so that any bead may be the one that is missing.
   */
  double shortfall(int edge) {
    double best = to[to.length - 1];
    if (best == Double.NEGATIVE_INFINITY) {
      return 0;
    }
    int start = lattice.from[edge];
    int end = lattice.to[edge];
    return best - Math.min(to[start] + on[start], to[end] + on[end]);
  }

  /**
   * Nats that the best paths gain between the ends of a bead; minus infinity if none leads there.
   */
  double gain(int edge) {
    double end = to[lattice.to[edge]];
    return end == Double.NEGATIVE_INFINITY ? end : end - to[lattice.from[edge]];
  }
}
