/**
 * Which words of a bead find a counterpart in the lines opposite, and how much of either side that
 * is.
 *
 * <p>Doors: {@link dev.razvorot.align.evidence.counterparts.LinkCounter} counts the words of a
 * bead, {@link dev.razvorot.align.evidence.counterparts.Coverage} says how much of two lines they
 * cover. Lines within reach are compared all at once, lines anywhere one pair after another.
 *
 * <p>Public for the rooms of {@code align} alone. Imports {@code align.bitext}.
 */
@NullMarked
package dev.razvorot.align.evidence.counterparts;

import org.jspecify.annotations.NullMarked;
