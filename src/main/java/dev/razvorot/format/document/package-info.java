/**
 * Documents as input of alignment: bytes of a file to one {@link dev.razvorot.RawText}.
 *
 * <p>{@link dev.razvorot.format.document.TextReader} is the door. Line numbers of the text are line
 * numbers of the file. Imports {@code format} and {@code text} and nothing of its neighbours.
 */
@NullMarked
package dev.razvorot.format.document;

import org.jspecify.annotations.NullMarked;
