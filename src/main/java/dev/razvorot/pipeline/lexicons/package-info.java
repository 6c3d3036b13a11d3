/**
 * Lexicons of the user's own: files of word translations, read and written, and what is learned
 * from memories.
 *
 * <p>{@link dev.razvorot.pipeline.lexicons.WordSources} makes one lexicon of all that was named;
 * {@link dev.razvorot.pipeline.lexicons.LexiconFile} and {@link
 * dev.razvorot.pipeline.lexicons.Memories} read its parts. A file that is malformed is refused with
 * its place, and nothing of it is taken.
 *
 * <p>Imports {@code format}, {@code lexicon} and {@code lexicon.learning}; these must not know of
 * {@code format}, nor it of them.
 */
@NullMarked
package dev.razvorot.pipeline.lexicons;

import org.jspecify.annotations.NullMarked;
