/**
 * Beads from two documents.
 *
 * <p>The door is {@link dev.razvorot.align.Aligner}.
 *
 * <p>This room imports the root package, {@code text} and {@code lexicon}.
 */
@NullMarked
package dev.razvorot.align;

import org.jspecify.annotations.NullMarked;
