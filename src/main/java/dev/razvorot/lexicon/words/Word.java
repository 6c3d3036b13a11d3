package dev.razvorot.lexicon.words;

import dev.razvorot.lexicon.Translation;
import dev.razvorot.lexicon.sounds.Sound;

/**
 * What is known of one word form before any text is looked at.
 *
 * @param form the compared form: lower case, е for ё, no stress marks
 * @param key 64 bits that stand for the form
 * @param stem its stem
 * @param sound how it sounds; of no length for numbers
 * @param stemSound how its stem sounds, for Russian words; of no length if no letter would be left
 *     out
 * @param english id of its stem in the lexicon, for English words; {@link #NOT_ENGLISH} if the
 *     lexicon does not have it
 * @param share share of sentences of any text that hold the form, in (0, 1]
 * @param isNumeral whether it spells a number or a scale: two, млн
 * @param translations what the lexicon says, for Russian words
 * @param other what a number may mean besides, or the number that a word may stand for (XXI); empty
 *     if nothing
 */
public record Word(
    String form,
    long key,
    String stem,
    Sound sound,
    Sound stemSound,
    int english,
    double share,
    boolean isNumeral,
    Translations translations,
    String other) {

  /** Where the id of an English stem would stand. */
  static final int NOT_ENGLISH = -1;

  /** Opens the form of a number, so that it never equals a word. */
  private static final char NUMBER_SIGN = '#';

  /** Share of sentences that hold a given number: as a word of no note. */
  private static final double NUMBER_SHARE = 0.01;

  /** The key of a compared form. */
  static long keyOf(String form) {
    return Fingerprint.of(form.toCharArray(), 0, form.length());
  }

  /** A number in plain digits, and what else it may mean. */
  static Word number(String value, String other) {
    String form = NUMBER_SIGN + value;
    return new Word(
        form,
        keyOf(form),
        form,
        Sound.NONE,
        Sound.NONE,
        NOT_ENGLISH,
        NUMBER_SHARE,
        false,
        Translations.NONE,
        other);
  }

  /** The key of the number that the word may be besides; 0 if none. */
  public long otherKey() {
    return other.isEmpty() ? 0 : keyOf(NUMBER_SIGN + other);
  }

  /** Whether the word is a number in digits. */
  public boolean isNumber() {
    return sound == Sound.NONE && stemSound == Sound.NONE && form.charAt(0) == NUMBER_SIGN;
  }

  /** Whether the lexicon has the word itself, of either language. */
  public boolean isInLexicon() {
    return english != NOT_ENGLISH || isTranslated();
  }

  /** Whether the lexicon has a translation for the word itself, not only for its kin. */
  public boolean isTranslated() {
    return translations.size() > 0 && translations.grade(0) != Translation.Grade.PART;
  }
}
