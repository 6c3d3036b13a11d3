package dev.razvorot.align.inorder;

/**
 * What a lattice says when all its paths are weighed.
 *
 * @param edge {@code [edge]} probability that a path takes it, in [0, 1]
 * @param run expected number of steps from a one-sided bead to one of the same side
 * @param cross expected number of steps from an English one-sided bead to a Russian one
 * @param logZ log of the summed worth of all paths, in nats
 */
record Posterior(double[] edge, double run, double cross, double logZ) {}
