/**
 * Beads of documents in order: a lattice over the points that a first pass has left, prices with
 * all evidence, the best path and its posteriors.
 *
 * <p>For the rooms of {@code align} only, which may change with any version; the door for others is
 * {@link dev.razvorot.align.Aligner#inOrder()}. Imports the root package, {@code align.bitext},
 * {@code align.evidence} with its rooms, and {@code align.inorder.grid}.
 */
@NullMarked
package dev.razvorot.align.inorder;

import org.jspecify.annotations.NullMarked;
