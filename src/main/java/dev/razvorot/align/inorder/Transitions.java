package dev.razvorot.align.inorder;

import static dev.razvorot.align.inorder.Lattice.ENGLISH;
import static dev.razvorot.align.inorder.Lattice.PAIR;
import static dev.razvorot.align.inorder.Lattice.RUSSIAN;

import dev.razvorot.align.evidence.Features;

/**
 * What a step from the last bead to the next is worth: one-sided beads come in runs.
 *
 * <p>An English one-sided bead never follows a Russian one, so that each set of beads is one path.
 */
final class Transitions {
  /** {@code [kind of the last edge][kind of the next]} nats. */
  private final double[][] nats = new double[Lattice.STATES][Lattice.STATES];

  private final double replaced;

  /**
   * The steps of a document.
   *
   * @param weights {@code [feature]}
   * @param replaced nats that it adds where a Russian one-sided bead follows an English one
   */
  Transitions(double[] weights, double replaced) {
    this.replaced = replaced;
    double sameSide = weights[Features.RUN];
    double otherSide = weights[Features.RUN + 1];
    nats[ENGLISH][ENGLISH] = sameSide;
    nats[RUSSIAN][RUSSIAN] = sameSide;
    nats[ENGLISH][RUSSIAN] = otherSide + replaced;
    nats[RUSSIAN][ENGLISH] = Double.NEGATIVE_INFINITY;
    nats[PAIR][PAIR] = 0;
  }

  /** What the document adds where a Russian one-sided bead follows an English one. */
  double replaced() {
    return replaced;
  }

  /** Nats, minus infinity if the step may not be. */
  double of(int state, int kind) {
    return nats[state][kind];
  }
}
