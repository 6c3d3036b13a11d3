/**
 * How good an alignment is, against one made by hand.
 *
 * <p>{@link dev.razvorot.evaluation.Evaluation} is the door: it takes the beads of gold and of a
 * result, document by document, and gives precision, recall and F1. {@link
 * dev.razvorot.evaluation.GoldFiles} finds which file belongs to which, {@link
 * dev.razvorot.evaluation.Calibration} tells whether scores are the probabilities they claim to be.
 *
 * <p>Imports the root package and {@code format}.
 */
@NullMarked
package dev.razvorot.evaluation;

import org.jspecify.annotations.NullMarked;
