package dev.razvorot.text.sentences;

/**
 * Tells text from what only lays it out: rules and stars between sections ({@code -----}, {@code *
 * * *}), and numbers of a list that stand alone ({@code 1.}, {@code 1.1.}, {@code a)}). Linear in
 * the length of marks before the first letter or digit.
 */
public final class BareMarks {
  private BareMarks() {}

  /**
   * Whether three digits or more stand in brackets, as amounts below zero do in accounts: (988).
   */
  private static boolean isAmount(String text, int at) {
    return at > 0
        && text.charAt(at - 1) == '('
        && at + 2 < text.length()
        && text.substring(at, at + 3).chars().allMatch(Character::isDigit);
  }

  /** Whether a text has neither a letter nor a digit, or nothing but list numbers. */
  public static boolean are(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at++;
    }
    return at == text.length() || !isAmount(text, at) && ListNumbers.isAlone(text.substring(at));
  }
}
