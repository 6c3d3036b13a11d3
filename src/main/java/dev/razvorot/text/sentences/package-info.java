/**
 * Where sentences end, and what is a headline, body text or nothing but marks.
 *
 * <p>Door: {@link dev.razvorot.text.sentences.BareMarks}. {@code Sentences} and {@code Headlines}
 * are public for the rooms of {@code text} alone; {@code text.segments.Segmenter} is their door.
 */
@NullMarked
package dev.razvorot.text.sentences;

import org.jspecify.annotations.NullMarked;
