/**
 * What a bead is worth, whatever order the lines are in: all clues under the weights fitted on
 * gold, and the witnesses named to people.
 *
 * <p>The doors are {@link dev.razvorot.align.evidence.Features} and {@link
 * dev.razvorot.align.evidence.Witnesses}.
 *
 * <p>For the rooms of {@code align} only, which may change with any version; the door for others is
 * {@link dev.razvorot.align.Aligner}. Imports the root package, {@code align.bitext} and its own
 * rooms {@code counterparts} and {@code clues}.
 */
@NullMarked
package dev.razvorot.align.evidence;

import org.jspecify.annotations.NullMarked;
