package dev.razvorot.text.encodings;

import dev.razvorot.text.Letters;
import dev.razvorot.text.Lines;

/**
 * Costs, in nats, of the case of Russian letters, read one after another.
 *
 * <p>Capitals open sentences, names and quotes, or fill a word from end to end; a word of capitals
 * makes the next one likely. Rough frequencies, set by hand.
 */
final class CaseCosts {
  /** A capital after one capital, in a word of capitals, after a small letter; and the reverse. */
  private static final double UPPER_AFTER_UPPER = 1.6;

  private static final double UPPER_IN_CAPITALS = 0.1;
  private static final double UPPER_AFTER_LOWER = 8;
  private static final double LOWER_AFTER_CAPITALS = 3.5;

  /** A small first letter after a word of capitals. */
  private static final double LOWER_AFTER_LOUD = 1.5;

  /** A capital that is a word, in the middle of a sentence. */
  private static final double LONE_CAPITAL = 3;

  /** A letter right after an exclamation or question mark, without a space. */
  private static final double NO_SPACE = 3;

  /** Stands for a count of capitals in a word that has small letters before. */
  private static final int LOWER = -1;

  private Start start = Start.LINE;
  private int capitals;
  private int letters;
  private boolean loud;

  /** Where a word begins, with the costs of a capital and of a small letter there. */
  private enum Start {
    /** Half of all lines are cut out of something. */
    LINE(0.7, 0.7),
    SENTENCE(0.2, 2.5),
    QUOTE(0.9, 0.5),
    INSIDE(2.3, 0.1);

    private final double upper;
    private final double lower;

    Start(double upper, double lower) {
      this.upper = upper;
      this.lower = lower;
    }
  }

  /** Cost of the case of a Russian letter between two characters. */
  double letter(char before, char next, char after) {
    boolean upper = Character.isUpperCase(next);
    double cost = letters > 0 ? inside(upper) : first(before, upper, after);
    letters++;
    if (!upper) {
      capitals = LOWER;
    } else if (capitals != LOWER) {
      capitals++;
    }
    start = Start.INSIDE;
    return cost;
  }

  private double inside(boolean upper) {
    if (!upper) {
      return capitals > 1 ? LOWER_AFTER_CAPITALS : 0;
    }
    if (capitals == LOWER) {
      return UPPER_AFTER_LOWER;
    }
    return capitals > 1 || loud ? UPPER_IN_CAPITALS : UPPER_AFTER_UPPER;
  }

  private double first(char before, boolean upper, char after) {
    double glued = before == '!' || before == '?' ? NO_SPACE : 0;
    if (loud) {
      return glued + (upper ? UPPER_IN_CAPITALS : LOWER_AFTER_LOUD);
    }
    boolean lone = upper && start == Start.INSIDE && Letters.isBlank(after);
    return glued + (upper ? start.upper : start.lower) + (lone ? LONE_CAPITAL : 0);
  }

  /** Takes note of a character that is not a Russian letter. */
  void other(char mark) {
    if (letters > 1) {
      loud = capitals > 1;
    }
    letters = 0;
    capitals = 0;
    start = startAfter(mark);
  }

  private Start startAfter(char mark) {
    if (Lines.isLineEnd(mark)) {
      return Start.LINE;
    }
    if (".!?".indexOf(mark) >= 0) {
      return Start.SENTENCE;
    }
    boolean opens = "\"«„“".indexOf(mark) >= 0;
    return opens && start == Start.INSIDE ? Start.QUOTE : inherited(mark);
  }

  private Start inherited(char mark) {
    boolean word = Letters.isAsciiLetter(mark) || ",;:".indexOf(mark) >= 0;
    return word ? Start.INSIDE : start;
  }
}
