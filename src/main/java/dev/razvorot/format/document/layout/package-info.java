/**
 * The text of a document as it is laid out: lines, and which of them stand in tables.
 *
 * <p>Door for all: {@link dev.razvorot.format.document.layout.Cell}. What else is public is so for
 * the readers of {@code format.document} alone: {@code Sheet} and {@code OpenTables} make {@code
 * LaidText}. Imports nothing.
 */
@NullMarked
package dev.razvorot.format.document.layout;

import org.jspecify.annotations.NullMarked;
