/**
 * Pairs of lists in any order: candidates by an inverted index, a model of how each pair stands
 * among its rivals, a second one of what the order of a file says, and the pairs that are kept.
 *
 * <p>For the rooms of {@code align} only, which may change with any version; the door for others is
 * {@link dev.razvorot.align.Aligner#anyOrder()}. Imports the root package, {@code lexicon}, {@code
 * align.bitext} and {@code align.evidence}.
 */
@NullMarked
package dev.razvorot.align.anyorder;

import org.jspecify.annotations.NullMarked;
