/**
 * Ladder files: which lines of two texts translate each other, as numbers only.
 *
 * <p>Each line of the file is a bead: 0-based English line numbers separated by commas, TAB,
 * Russian ones, TAB, score. One side may be empty. {@link dev.razvorot.format.ladder.LadderWriter}
 * writes them of an alignment, {@link dev.razvorot.format.ladder.LadderReader} reads them, also
 * where the score is missing, as in gold files. Imports {@code format} and nothing of its
 * neighbours.
 */
@NullMarked
package dev.razvorot.format.ladder;

import org.jspecify.annotations.NullMarked;
