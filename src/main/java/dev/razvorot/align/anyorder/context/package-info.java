/**
 * What all pairs of two lists together say of each: the order learned from the sure ones, the
 * rivals of either line, and how far chance reaches.
 *
 * <p>The door is {@link dev.razvorot.align.anyorder.context.Context}.
 *
 * <p>Public for {@code align.anyorder} alone. Imports {@code align.anyorder.candidates}.
 */
@NullMarked
package dev.razvorot.align.anyorder.context;

import org.jspecify.annotations.NullMarked;
