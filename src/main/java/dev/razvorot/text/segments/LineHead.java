package dev.razvorot.text.segments;

import dev.razvorot.text.Letters;

/** What stands before the text of a line: a bullet, the name of a language. */
final class LineHead {
  private LineHead() {}

  /** The index after the bullet or the stars at an index, and the blanks around them. */
  static int afterBullet(String line, int from) {
    int start = Letters.afterBlanks(line, from);
    int end = start;
    while (end < line.length() && isBullet(line.charAt(end))) {
      end++;
    }
    boolean parted = end < line.length() && Letters.isBlank(line.charAt(end));
    return parted ? Letters.afterBlanks(line, end) : start;
  }

  /** The index after the name of a language at an index and the blanks behind it. */
  static int afterLabel(String line, int from) {
    return Letters.afterBlanks(line, LanguageLabel.end(line, from));
  }

  /** Neither ©, №, a quote nor a sign of currency: those belong to the words. */
  private static boolean isBullet(char c) {
    return !Character.isLetterOrDigit(c)
        && !Letters.isBlank(c)
        && "№#%©«\"“".indexOf(c) < 0
        && Character.getType(c) != Character.CURRENCY_SYMBOL;
  }
}
