/**
 * From the lines of a text to its segments, each in its exported form.
 *
 * <p>Doors: {@link dev.razvorot.text.segments.Segmenter} cuts a text; before it {@link
 * dev.razvorot.text.segments.WrappedLines} joins lines that were broken at a width, and {@link
 * dev.razvorot.text.segments.SoftBreaks} those of a paragraph of a word processor; {@link
 * dev.razvorot.text.segments.BilingualLine} is a line that may hold both sides, and {@link
 * dev.razvorot.text.segments.TextTable} a table of such; {@link
 * dev.razvorot.text.segments.LanguageLabel} takes away names of languages before texts.
 */
@NullMarked
package dev.razvorot.text.segments;

import org.jspecify.annotations.NullMarked;
