/**
 * Pairs of lists in any order: a model of each candidate's own evidence, a second one of what all
 * candidates say together, and the pairs that are kept.
 *
 * <p>For the rooms of {@code align} only, which may change with any version; the door for others is
 * {@link dev.razvorot.align.Aligner#anyOrder()}. Imports the root package, {@code lexicon.words},
 * {@code align.bitext}, {@code align.evidence} and its own rooms {@code candidates} and {@code
 * context}.
 */
@NullMarked
package dev.razvorot.align.anyorder;

import org.jspecify.annotations.NullMarked;
