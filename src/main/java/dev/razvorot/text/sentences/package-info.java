/**
 * Where sentences end, and what is a headline, body text, the number of an item or nothing but
 * marks.
 *
 * <p>Doors: {@link dev.razvorot.text.sentences.BareMarks} and {@link
 * dev.razvorot.text.sentences.ItemNumber}. {@code Sentences} and {@code Headlines} are public for
 * the rooms of {@code text} alone; {@code text.segments.Segmenter} is their door.
 */
@NullMarked
package dev.razvorot.text.sentences;

import org.jspecify.annotations.NullMarked;
