/**
 * What words, names and numbers say across the two languages.
 *
 * <p>The door is {@link dev.razvorot.lexicon.Lexicon}: word translations, built in or from the
 * user's files.
 *
 * <p>This room imports the root package and {@code text}.
 */
@NullMarked
package dev.razvorot.lexicon;

import org.jspecify.annotations.NullMarked;
