/**
 * All formats behind one door: told by name, opened, converted, looked into, validated.
 *
 * <p>{@link dev.razvorot.format.convert.CorpusFormat} names the formats; a {@link
 * dev.razvorot.format.convert.Conversion} turns files of any into one of another. Imports every
 * room of {@code format}.
 */
@NullMarked
package dev.razvorot.format.convert;

import org.jspecify.annotations.NullMarked;
