/**
 * XLIFF 1.2 (OASIS, 2008) and 2.1 (OASIS, 2018): what translators' workbenches exchange.
 *
 * <p>{@link dev.razvorot.format.xliff.XliffReader} reads 1.x and 2.x as tools write them, {@link
 * dev.razvorot.format.xliff.XliffWriter} writes 1.2 strict or 2.1. Imports {@code format}, {@code
 * format.chars} and {@code format.xml}.
 */
@NullMarked
package dev.razvorot.format.xliff;

import org.jspecify.annotations.NullMarked;
