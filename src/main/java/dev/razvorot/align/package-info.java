/**
 * Beads from two documents.
 *
 * <p>The door is {@link dev.razvorot.align.Aligner}.
 *
 * <p>This room imports the root package, {@code lexicon} and the rooms of {@code align}: {@code
 * bitext}, {@code evidence.counterparts}, {@code evidence}, {@code inorder}, {@code
 * anyorder.candidates}, {@code anyorder}.
 */
@NullMarked
package dev.razvorot.align;

import org.jspecify.annotations.NullMarked;
