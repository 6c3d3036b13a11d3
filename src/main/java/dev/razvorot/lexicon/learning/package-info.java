/**
 * Word translations learned from texts that translate each other.
 *
 * <p>The door is {@link dev.razvorot.lexicon.learning.Learner}: pairs of texts in, entries of a
 * lexicon out.
 *
 * <p>Imports the root package, {@code text}, {@code lexicon} and {@code lexicon.words}.
 */
@NullMarked
package dev.razvorot.lexicon.learning;

import org.jspecify.annotations.NullMarked;
