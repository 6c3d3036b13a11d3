package dev.razvorot.align.inorder;

/**
 * Beads and what they are worth before their shares are fitted.
 *
 * @param worth {@code [edge]} nats, all finite
 */
record PricedBeads(Lattice lattice, double[] worth) {}
