package dev.razvorot.lexicon;

/**
 * An English word that may stand where a Russian word stands.
 *
 * @param english id of the English stem in its lexicon
 * @param grade how much the meeting of the two words says
 */
public record Translation(int english, Grade grade) {

  /** How much a lexicon entry says, least first. */
  public enum Grade {
    /** A word of a phrase that translates the word, or is translated by it. */
    PART,
    /** A translation that stands late in its entry. */
    LATER,
    /** One of the likeliest translations. */
    FIRST
  }
}
