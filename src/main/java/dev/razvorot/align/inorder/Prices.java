package dev.razvorot.align.inorder;

/**
 * What the paths of a lattice are worth, in nats.
 *
 * @param beads {@code [edge]}
 * @param steps from one bead to the next
 */
record Prices(double[] beads, Transitions steps) {

  /** The usual prices, nothing known of the document's own shares. */
  static Prices of(double[] worth, double[] weights) {
    return new Prices(worth, new Transitions(weights, 0));
  }
}
