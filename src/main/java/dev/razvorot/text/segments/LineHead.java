package dev.razvorot.text.segments;

import dev.razvorot.text.Letters;

/** What stands before the text of a line: a bullet, a number of a list, the name of a language. */
final class LineHead {
  private LineHead() {}

  /** The index where the text begins, after such marks and the blanks behind them. */
  static int end(String line) {
    int start = Letters.afterBlanks(line, 0);
    int word = wordEnd(line, start);
    if (word < line.length() && isItem(line, start, word)) {
      start = Letters.afterBlanks(line, word);
    }
    return Letters.afterBlanks(line, LanguageLabel.end(line, start));
  }

  private static int wordEnd(String line, int from) {
    int i = from;
    while (i < line.length() && !Letters.isBlank(line.charAt(i))) {
      i++;
    }
    return i;
  }

  /** {@code •}, {@code ***}, {@code 12.}, {@code (3)}, {@code 7)}, but neither ©, № nor 2:1. */
  private static boolean isItem(String line, int from, int to) {
    boolean digits = false;
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      digits |= Character.isDigit(c);
      if (Character.isLetter(c) || "№#$€%©«\"“".indexOf(c) >= 0) {
        return false;
      }
    }
    return !digits || ".)".indexOf(line.charAt(to - 1)) >= 0;
  }
}
