/**
 * Russian in Latin letters and back, by named standards.
 *
 * <p>The doors are {@link dev.razvorot.translit.Schemes}, which knows every standard by its id, and
 * {@link dev.razvorot.translit.Transliteration}, which runs one of them both ways; a user's own
 * rules come in through {@link dev.razvorot.translit.UserRules}. Each scheme is one rule file in
 * ICU's transform syntax beside these classes. Its rules are read in {@code translit.rules},
 * compiled into tables in {@code translit.passes} and walked backwards in {@code translit.inverse},
 * so that ICU's own {@code Transliterator} is loaded for the user's rules only.
 *
 * <p>This room imports the root room, {@code text} and these three, and ICU4J in {@code UserRules}
 * alone.
 */
@NullMarked
package dev.razvorot.translit;

import org.jspecify.annotations.NullMarked;
