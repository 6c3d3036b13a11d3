/**
 * Which points of the grid of two texts a good path may touch: a corridor around rare words, and a
 * first pass with rough prices over it.
 *
 * <p>The door is {@link dev.razvorot.align.inorder.grid.Grid}.
 *
 * <p>Public for {@code align.inorder} alone. Imports {@code align.bitext}, and of {@code
 * align.evidence.clues} how much longer Russian texts are than English ones.
 */
@NullMarked
package dev.razvorot.align.inorder.grid;

import org.jspecify.annotations.NullMarked;
