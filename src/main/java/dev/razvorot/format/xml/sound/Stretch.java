package dev.razvorot.format.xml.sound;

/** Looks at stretches of characters without making strings of them. */
final class Stretch {
  private Stretch() {}

  /** Whether a text stands at an index; so many characters there must be. */
  static boolean isAt(String text, char[] chars, int from) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != chars[from + i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * A number that tells most names and short values apart, of characters [from, to), one at least.
   */
  static int hash(char[] chars, int from, int to) {
    int length = to - from;
    return length + 31 * chars[from] + 37 * chars[to - 1] + 41 * chars[from + length / 2];
  }
}
