package dev.razvorot.align.evidence.clues;

/**
 * Takes the values of features: sums them into a price, or keeps them for fitting.
 *
 * <p>A feature may come several times; its values add up. One that never comes is 0.
 */
public interface Tally {

  /** Adds to the value of a feature, numbered as in {@link Clues#NAMES}. */
  void add(int feature, double value);
}
