/**
 * The words of the field: documents, segments, beads, translation units.
 *
 * <p>Everything here is an immutable value that checks its parts when it is made, and knows nothing
 * of files, ICU or algorithms. A {@link dev.razvorot.Document} is a list of {@linkplain
 * dev.razvorot.Segment segments}; two documents and the {@linkplain dev.razvorot.Bead beads}
 * between them are an {@link dev.razvorot.Alignment}; its {@linkplain
 * dev.razvorot.Alignment#units() units} are what a translation memory is made of.
 *
 * <p>This room imports {@code java.base} only; every other room may import it.
 */
@NullMarked
package dev.razvorot;

import org.jspecify.annotations.NullMarked;
