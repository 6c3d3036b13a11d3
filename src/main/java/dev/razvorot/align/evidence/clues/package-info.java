/**
 * What speaks for or against a bead, each kind by itself: words that link, lengths, marks, turns of
 * speech and so on, as numbers.
 *
 * <p>The door is {@link dev.razvorot.align.evidence.clues.Clues}; a new kind is one class more.
 *
 * <p>Public for the rooms of {@code align} alone. Imports {@code align.bitext} and {@code
 * align.evidence.counterparts}.
 */
@NullMarked
package dev.razvorot.align.evidence.clues;

import org.jspecify.annotations.NullMarked;
