package dev.razvorot.lexicon;

import java.util.List;

/**
 * What is known of one word form before any text is looked at.
 *
 * @param form the compared form: lower case, е for ё, no stress marks
 * @param stem its stem
 * @param sound how it sounds, in a rough Latin writing; empty for numbers
 * @param stemSound how its stem sounds, for Russian words; empty if no letter would be left out
 * @param english id of its stem in the lexicon, for English words; -1 if the lexicon does not have
 *     it
 * @param share share of sentences of any text that hold the form, in (0, 1]
 * @param translations what the lexicon says, for Russian words
 */
public record Word(
    String form,
    String stem,
    String sound,
    String stemSound,
    int english,
    double share,
    List<Translation> translations) {

  /** Whether the lexicon has a translation for the word itself, not only for its kin. */
  public boolean isTranslated() {
    return !translations.isEmpty() && translations.get(0).grade() != Translation.Grade.PART;
  }
}
