/**
 * Encodings: from bytes to text, and back to sense where someone once read bytes wrong.
 *
 * <p>Doors: {@link dev.razvorot.text.encodings.TextDecoder} turns bytes into text and says in which
 * encoding they were; {@link dev.razvorot.text.encodings.Mojibake} repairs a line that was read in
 * a wrong one. Both choose what reads most like Russian or English.
 */
@NullMarked
package dev.razvorot.text.encodings;

import org.jspecify.annotations.NullMarked;
