package dev.razvorot.text.sentences;

import dev.razvorot.text.Letters;

/** Finds the other end of a pair of quotes or brackets in a sentence. */
final class Quotes {
  /** Characters of quoted words that are looked at; names of books are shorter. */
  private static final int LONGEST = 80;

  private static final String CLOSERS = "»”’\"')]“";

  /** In the order of {@link #CLOSERS}; “ opens in English and closes after „. */
  private static final String OPENERS = "«“‘\"'([„";

  private Quotes() {}

  /**
   * Where the quote or bracket opens that closes at an index, if that is after {@code start}; -1 if
   * it opens at the start, before it, or too far away.
   */
  static int opening(String text, int start, int close) {
    int pair = CLOSERS.indexOf(text.charAt(close));
    int from = Math.max(start, close - LONGEST);
    int i = pair < 0 ? from : close - 1;
    while (i > from && !(text.charAt(i) == OPENERS.charAt(pair) && isFree(text.charAt(i - 1)))) {
      i--;
    }
    return i > from ? i : -1;
  }

  /** Whether nothing but plain words stand from an index to the close of a quote or bracket. */
  static boolean isNameUpTo(String text, int from, char open) {
    int pair = OPENERS.indexOf(open);
    int to = Math.min(text.length(), from + LONGEST);
    int i = from;
    while (i < to && isOfName(text.charAt(i))) {
      i++;
    }
    return pair >= 0 && i < to && i > from && text.charAt(i) == CLOSERS.charAt(pair);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == ' ' || c == '-';
  }

  private static boolean isFree(char c) {
    return Letters.isBlank(c) || OPENERS.indexOf(c) >= 0;
  }
}
