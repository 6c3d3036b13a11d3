/**
 * Two documents made ready to be compared: words as ids, their places, marks, and which words may
 * stand for which.
 *
 * <p>For the rooms of {@code align} only, which may change with any version; the door for others is
 * {@link dev.razvorot.align.Aligner}. Imports the root package, {@code lexicon}, {@code
 * lexicon.sounds} and {@code lexicon.words}.
 */
@NullMarked
package dev.razvorot.align.bitext;

import org.jspecify.annotations.NullMarked;
