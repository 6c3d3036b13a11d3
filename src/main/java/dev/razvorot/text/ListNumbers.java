package dev.razvorot.text;

import java.util.regex.Pattern;

/** Tells the stop of a list number from one that ends a sentence. */
final class ListNumbers {
  /** 1, 12.3.4, 14.3.3.10, B.4.7.1 */
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\p{Lu}\\.?)?\\d{1,3}(?:\\.\\d{1,3}){0,5}");

  /** Letters of a Roman list number: XVIII has five, but lists seldom reach it. */
  private static final int ROMAN = 4;

  private ListNumbers() {}

  /**
   * Whether a number or letter stands alone before the stop, as in 1. Введение, 1.2. Summary, IV.
   * End, or only after what it counts, as in Глава 4. Начало, or a list begins after a colon:
   * Купить: 1. Хлеб.
   */
  static boolean isOne(Junction junction) {
    String word = junction.word();
    if (!isNumber(word)) {
      return false;
    }
    return junction.isFirstWord()
        || Abbreviations.isCounted(junction.onlyWordBefore())
        || word.equals("1") && junction.isAfterColon();
  }

  /** Whether the word numbers or letters an entry; an empty one does too. */
  private static boolean isNumber(String word) {
    int last = word.length() - 1;
    boolean may = last < 1 || !Character.isLowerCase(word.charAt(last));
    return may && (last < 1 || isRoman(word) || NUMBER.matcher(word).matches());
  }

  /** Whether the word is a small Roman number, perhaps with a Cyrillic letter for X. */
  static boolean isRoman(String word) {
    return !word.isEmpty()
        && word.length() <= ROMAN
        && word.chars().allMatch(c -> "IVXХ".indexOf(c) >= 0);
  }
}
