package dev.razvorot;

import java.util.Objects;

/**
 * One thing that spoke for or against a bead.
 *
 * @param kind what sort of thing
 * @param source its form in the English text; empty if it concerns the bead as a whole
 * @param target its form in the Russian text; empty if it concerns the bead as a whole
 * @param weight how much it says, in nats: for words, names and numbers what their meeting here is
 *     worth as news, for lengths from 1 where they fit to -1; negative if it spoke against the bead
 */
public record Evidence(Kind kind, String source, String target, double weight) {

  /** Sorts of evidence. */
  public enum Kind {
    /** The same number, whatever its notation. */
    NUMBER,
    /** A name and its transliteration. */
    NAME,
    /** The same Latin word or sign on both sides. */
    IDENTICAL,
    /** Two words that the lexicon gives as translations. */
    WORD,
    /** How well the lengths fit. */
    LENGTH
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the weight is not a number
   */
  public Evidence {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    if (Double.isNaN(weight)) {
      throw new IllegalArgumentException("evidence " + kind + " weighs NaN");
    }
  }
}
