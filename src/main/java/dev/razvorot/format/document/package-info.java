/**
 * Documents as input of alignment: bytes of a file to one {@link dev.razvorot.RawText}.
 *
 * <p>{@link dev.razvorot.format.document.TextReader} is the door. Line numbers of the text are line
 * numbers of the file, but in what is packed. A reader of a format makes {@code LaidText} ({@code
 * format.document.layout}); those of word processors stand in {@code format.document.office}, all
 * others here. Imports these two, {@code format} and {@code text}, and of its neighbours {@code
 * chars} and {@code xml} alone.
 */
@NullMarked
package dev.razvorot.format.document;

import org.jspecify.annotations.NullMarked;
