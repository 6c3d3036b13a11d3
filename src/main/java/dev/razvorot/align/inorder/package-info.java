/**
 * Beads of documents in order: a corridor around rare words, a first pass with rough prices, a
 * lattice of what is left, the best path and its posteriors.
 *
 * <p>For the rooms of {@code align} only, which may change with any version; the door for others is
 * {@link dev.razvorot.align.Aligner#inOrder()}. Imports the root package, {@code align.bitext} and
 * {@code align.evidence}.
 */
@NullMarked
package dev.razvorot.align.inorder;

import org.jspecify.annotations.NullMarked;
