/**
 * {@code razvorot align} and {@code razvorot evaluate}: pairs are made, and compared with ones made
 * by hand.
 *
 * <p>Doors: {@link dev.razvorot.cli.align.AlignCommand}, {@link
 * dev.razvorot.cli.align.EvaluateCommand}. What {@code align} says of a run is here too: the bar
 * while it works, what has no counterpart, why a pair was made, the table at its end.
 */
@NullMarked
package dev.razvorot.cli.align;

import org.jspecify.annotations.NullMarked;
