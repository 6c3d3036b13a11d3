/**
 * Which lines of two lists are near each other by the words they share, so that not every line need
 * be compared with every other.
 *
 * <p>Doors: {@link dev.razvorot.align.anyorder.candidates.Candidates}, the nearest partners of each
 * line, and {@link dev.razvorot.align.anyorder.candidates.RisingCandidates}, whether the nearest
 * stand in order.
 *
 * <p>Public for the rooms of {@code align} alone. Imports {@code lexicon.words} and {@code
 * align.bitext}.
 */
@NullMarked
package dev.razvorot.align.anyorder.candidates;

import org.jspecify.annotations.NullMarked;
