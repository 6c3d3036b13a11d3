package dev.razvorot.text.sentences;

import dev.razvorot.text.Letters;

/** Emoji, which close the sentence before them unless they touch the word after them. */
final class Pictures {
  /** Where the emoji of the Basic Multilingual Plane begin and end: ☀ to ➿. */
  private static final int FIRST = 0x2600;

  private static final int LAST = 0x27BF;

  /** The emoji blocks of the first supplementary plane, flags and skin tones among them. */
  private static final int FIRST_PAIR = 0x1F000;

  private static final int LAST_PAIR = 0x1FAFF;

  private Pictures() {}

  /**
   * The index after the emoji that stand at an index and the blanks after each; the same index if
   * none stand there, or if a word follows the last of them at once (❗️Важно).
   */
  static int end(String text, int at) {
    if (at == text.length() || text.charAt(at) < FIRST) {
      return at;
    }
    int end = at;
    boolean parted = true;
    while (end < text.length() && (isPart(text, end) || end > at && isBlank(text, end))) {
      parted = isBlank(text, end);
      end += Character.charCount(text.codePointAt(end));
    }
    return parted || end == text.length() ? end : at;
  }

  /** The index before the emoji and blanks that end at an index, not before {@code start}. */
  static int start(String text, int start, int at) {
    int i = at;
    while (i > start && (isBlank(text, i - 1) || isPartBefore(text, i))) {
      i -= Character.charCount(text.codePointBefore(i));
    }
    return i;
  }

  private static boolean isBlank(String text, int at) {
    return Letters.isBlank(text.charAt(at));
  }

  private static boolean isPartBefore(String text, int at) {
    return text.charAt(at - 1) >= 0x200D && isPicture(text.codePointBefore(at));
  }

  private static boolean isPart(String text, int at) {
    return text.charAt(at) >= 0x200D && isPicture(text.codePointAt(at));
  }

  /** An emoji, or what joins and varies them. */
  private static boolean isPicture(int c) {
    return c >= FIRST && c <= LAST
        || c >= FIRST_PAIR && c <= LAST_PAIR
        || c == 0x200D
        || c == 0xFE0F;
  }
}
