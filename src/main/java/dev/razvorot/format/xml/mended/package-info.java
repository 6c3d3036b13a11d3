/**
 * The thorough way to read XML: any document, its characters mended before Woodstox parses them.
 *
 * <p>Door: {@link dev.razvorot.format.xml.mended.MendedTokens}, public for {@code format.xml}
 * alone. {@code MendingReader} mends, with a class for each sort of damage; {@code MendingParser}
 * is Woodstox over it. Knows nothing of the other way.
 */
@NullMarked
package dev.razvorot.format.xml.mended;

import org.jspecify.annotations.NullMarked;
