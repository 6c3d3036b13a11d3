/**
 * Texts of word processors: DOCX and ODT, a paragraph a line.
 *
 * <p>{@link dev.razvorot.format.document.office.DocxParts} and {@link
 * dev.razvorot.format.document.office.OdtText} are public for {@code format.document} alone.
 */
@NullMarked
package dev.razvorot.format.document.office;

import org.jspecify.annotations.NullMarked;
