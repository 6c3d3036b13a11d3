/**
 * What is known of words before any text is compared: stem, sound, translations, how common they
 * are; and the words and numbers of lines, found without copying them out of the text.
 *
 * <p>The door is {@link dev.razvorot.lexicon.words.Words}.
 *
 * <p>Public for {@code align.bitext} and {@code lexicon.learning} alone, which may change with any
 * version. Imports the root package, {@code text}, {@code lexicon}, {@code lexicon.numbers} and
 * {@code lexicon.sounds}.
 */
@NullMarked
package dev.razvorot.lexicon.words;

import org.jspecify.annotations.NullMarked;
