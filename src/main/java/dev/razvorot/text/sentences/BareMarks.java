package dev.razvorot.text.sentences;

/**
 * Tells text from what only lays it out: rules and stars between sections ({@code -----}, {@code *
 * * *}), and numbers of a list that stand alone ({@code 1.}, {@code 1.1.}, {@code a)}). Linear in
 * the length of marks before the first letter or digit.
 */
public final class BareMarks {
  private BareMarks() {}

  /** Whether a text has neither a letter nor a digit, or nothing but list numbers. */
  public static boolean are(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at++;
    }
    return at == text.length() || ListNumbers.isAlone(text.substring(at));
  }
}
