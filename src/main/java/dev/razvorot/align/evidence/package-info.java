/**
 * What speaks for or against a bead, whatever order the lines are in: clues, the words that link,
 * the weights fitted on gold, and the witnesses named to people.
 *
 * <p>For the rooms of {@code align} only, which may change with any version; the door for others is
 * {@link dev.razvorot.align.Aligner}. Imports the root package, {@code lexicon} and {@code
 * align.bitext}.
 */
@NullMarked
package dev.razvorot.align.evidence;

import org.jspecify.annotations.NullMarked;
