/**
 * Bytes to characters and back, for every format: unpacked, decoded strictly, with places; encoded
 * whole.
 *
 * <p>{@link dev.razvorot.format.chars.CharWindow} reads, {@link
 * dev.razvorot.format.chars.Utf8Writer} writes. Imports {@code format} and {@code text}.
 */
@NullMarked
package dev.razvorot.format.chars;

import org.jspecify.annotations.NullMarked;
