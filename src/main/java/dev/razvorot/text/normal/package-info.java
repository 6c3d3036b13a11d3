/**
 * The two normal forms of a text: the exported one and the compared one.
 *
 * <p>Doors: {@link dev.razvorot.text.normal.TextNormalizer} makes the exported form, which all
 * files show; {@link dev.razvorot.text.normal.Homoglyphs} finds words of two scripts; {@link
 * dev.razvorot.text.normal.ComparedForm} is for matching only and no file ever shows it.
 */
@NullMarked
package dev.razvorot.text.normal;

import org.jspecify.annotations.NullMarked;
