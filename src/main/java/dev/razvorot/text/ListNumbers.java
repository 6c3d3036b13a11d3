package dev.razvorot.text;

/** Tells the stop of a list number from one that ends a sentence. */
final class ListNumbers {
  /** Digits of a list number. */
  private static final int DIGITS = 3;

  /** Characters of the number of a section, as in 12.3.4. */
  private static final int SECTION = 7;

  /** Letters of a Roman list number: XVIII has five, but lists seldom reach it. */
  private static final int ROMAN = 4;

  private ListNumbers() {}

  /**
   * Whether a number or letter stands alone before the stop, as in 1. Введение, 1.2. Summary, IV.
   * End, or a list begins after a colon: Купить: 1. Хлеб.
   */
  static boolean isOne(Junction junction) {
    String word = junction.word();
    if (!junction.isFirstWord()) {
      return word.equals("1") && junction.isAfterColon();
    }
    return word.length() == 1 || isNumber(word) || isRoman(word);
  }

  private static boolean isNumber(String word) {
    boolean section = word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    return section && word.length() <= (word.indexOf('.') < 0 ? DIGITS : SECTION);
  }

  /** Whether the word is a small Roman number, perhaps with a Cyrillic letter for X. */
  static boolean isRoman(String word) {
    return !word.isEmpty()
        && word.length() <= ROMAN
        && word.chars().allMatch(c -> "IVXХ".indexOf(c) >= 0);
  }
}
