package dev.razvorot.text.encodings;

import dev.razvorot.text.Letters;

/**
 * Costs, in nats, of characters outside ASCII that are not Russian letters, by what stands beside
 * them: a dash stands between spaces, an opening quote before a word. Rough frequencies, set by
 * hand.
 */
final class MarkCosts {
  /** « » — after a space or a word: about one in forty of what stands there. */
  private static final double COMMON = 3.7;

  /** Other quotes, № and their like. */
  private static final double RARE = 9;

  /** A mark where its kind does not stand. */
  private static final double MISPLACED = 7;

  /** A letter of another Cyrillic alphabet. */
  private static final double OTHER_CYRILLIC = 15;

  /** The same in the text of that language, where it is a letter like others. */
  private static final double NEIGHBOUR = 4;

  /** An accented Latin letter; another one beside it is rare. */
  private static final double ACCENTED = 4;

  private static final double ACCENTED_RUN = 6;

  /** What hardly ever stands in text: box drawing, controls, signs. */
  private static final double ODD = 17;

  private static final String COMMON_MARKS = "«»—–\u00A0";
  private static final String RARE_MARKS = "“”„’…№•°€₽£½§©®±·×‰™¬²³½\u00AD";

  private MarkCosts() {}

  /**
   * What a mark says against the text as a whole: nothing if it is in its place, however rare, and
   * less than its cost if it is a letter of a neighbour language.
   */
  static double strangeness(double cost) {
    if (cost <= RARE) {
      return COMMON;
    }
    return cost == OTHER_CYRILLIC ? NEIGHBOUR : cost;
  }

  /** Cost of a mark between two characters; blanks stand for the ends of the text. */
  static double of(char before, char mark, char after) {
    if (isAccented(mark)) {
      return isAccented(before) ? ACCENTED + ACCENTED_RUN : ACCENTED;
    }
    if (COMMON_MARKS.indexOf(mark) >= 0) {
      return COMMON + (isMisplaced(before, mark, after) ? MISPLACED : 0);
    }
    if (RARE_MARKS.indexOf(mark) >= 0) {
      return RARE + (isMisplaced(before, mark, after) ? MISPLACED : 0);
    }
    return Letters.isCyrillic(mark) ? OTHER_CYRILLIC : ODD;
  }

  private static boolean isMisplaced(char before, char mark, char after) {
    boolean letterBefore = Character.isLetter(before);
    boolean letterAfter = Character.isLetter(after);
    boolean blankBefore = Letters.isBlank(before);
    boolean blankAfter = Letters.isBlank(after);
    return switch (mark) {
      case '—', '–' -> !isFree(before) || !isFree(after);
      case '«', '„' -> !isOpening(before) || blankAfter;
      case '»', '”' -> blankBefore || letterAfter;
      case '“' -> isOpening(before) ? blankAfter : letterAfter || before == '"';
      case '’' -> blankBefore || letterAfter && !letterBefore;
      case '…' -> blankBefore && letterAfter;
      case '№' -> letterAfter || letterBefore;
      case '\u00A0' -> blankBefore || blankAfter;
      default -> Letters.isCyrillic(after);
    };
  }

  /** A dash stands free, or between digits, or beside a mark. */
  private static boolean isFree(char c) {
    return Letters.isBlank(c) || Character.isDigit(c) || ",.\"»«".indexOf(c) >= 0;
  }

  private static boolean isOpening(char before) {
    return Letters.isBlank(before) || "([«—-".indexOf(before) >= 0;
  }

  static boolean isAccented(int c) {
    return c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7;
  }
}
