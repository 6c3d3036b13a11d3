/**
 * What all texts are made of: letters and their scripts, marks, lines, words.
 *
 * <p>Doors: {@link dev.razvorot.text.Tokenizer} and {@link dev.razvorot.text.Stemmer}. {@code
 * Letters}, {@code Marks} and {@code Lines} are public for the rooms above it: {@code encodings},
 * {@code normal}, {@code sentences}, {@code languages}, {@code segments}. {@code EditDistance}
 * serves {@code translit} and {@code pipeline.sides}.
 *
 * <p>All of ICU4J stays in {@code text} and its rooms; no type of it stands in a public signature.
 * Everything here is pure: no file, no clock, no default locale.
 */
@NullMarked
package dev.razvorot.text;

import org.jspecify.annotations.NullMarked;
