/**
 * Characters: encodings, normalisation, scripts, lines, sentences and words.
 *
 * <p>Doors: {@link dev.razvorot.text.TextDecoder} turns bytes into text and says in which encoding
 * they were; {@link dev.razvorot.text.Segmenter} cuts a text into segments, each in its exported
 * form; {@link dev.razvorot.text.Languages} tells Russian from English. The exported form is what
 * {@link dev.razvorot.text.TextNormalizer} makes; {@link dev.razvorot.text.ComparedForm} is for
 * matching only and no file ever shows it.
 *
 * <p>All of ICU4J stays in this room; no type of it stands in a public signature. Everything here
 * is pure: no file, no clock, no default locale.
 */
@NullMarked
package dev.razvorot.text;

import org.jspecify.annotations.NullMarked;
