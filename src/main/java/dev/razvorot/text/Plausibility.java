package dev.razvorot.text;

/**
 * How much a text looks like Russian or English, character by character.
 *
 * <p>A small generative model: Russian letters by {@link RussianLetters}, their case by the letter
 * before and by the end of a sentence, marks by {@link MarkCosts}. Pairs of ASCII characters cost
 * nothing: they are the same in every encoding that is asked about. The costs are minus logarithms
 * of rough frequencies, set by hand and tested in {@code TextDecoderTest}.
 */
final class Plausibility {
  /** Letters of two scripts side by side. */
  private static final double MIXED = 7;

  /** A capital after one capital; in a word of capitals; after a small letter; and the reverse. */
  private static final double UPPER_AFTER_UPPER = 1.6;

  private static final double UPPER_IN_CAPITALS = 0.1;
  private static final double UPPER_AFTER_LOWER = 8;
  private static final double LOWER_AFTER_CAPITALS = 3.5;

  /** A capital that is a word, in the middle of a sentence. */
  private static final double LONE_CAPITAL = 3;

  /** A letter right after the end of a sentence, without a space. */
  private static final double NO_SPACE = 3;

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

  private final CharSequence text;
  private double cost;
  private double marks;
  private double strangeMarks;
  private int weighed;
  private int capitals;
  private Start start = Start.LINE;

  private Plausibility(CharSequence text) {
    this.text = text;
  }

  /**
   * Minus log probability of a text.
   *
   * @param cost nats in all: to compare readings of the same bytes
   * @param strangeness nats without those of marks that are rare but in their place: to judge
   *     whether this is text at all
   * @param weighed number of characters outside ASCII, over which both are spread
   */
  record Verdict(double cost, double strangeness, int weighed) {}

  /** Weighs a text. */
  static Verdict of(CharSequence text) {
    return new Plausibility(text).weigh();
  }

  private Verdict weigh() {
    char before = ' ';
    for (int i = 0; i <= text.length(); i++) {
      char next = at(i);
      pair(before, next);
      if (RussianLetters.indexOf(next) != RussianLetters.EDGE) {
        weighed++;
        cost += caseCost(before, next) + placeCost(before, next, at(i + 1));
        start = Start.INSIDE;
      } else {
        other(before, i);
      }
      before = next;
    }
    return new Verdict(cost + marks, cost + strangeMarks, weighed);
  }

  private char at(int i) {
    return i < text.length() ? text.charAt(i) : ' ';
  }

  private void pair(char left, char right) {
    int from = RussianLetters.indexOf(left);
    int to = RussianLetters.indexOf(right);
    if (from != RussianLetters.EDGE || to != RussianLetters.EDGE) {
      boolean mixed = Letters.isAsciiLetter(left) || Letters.isAsciiLetter(right);
      cost += RussianLetters.cost(from, to) + (mixed ? MIXED : 0);
    }
  }

  private double caseCost(char before, char next) {
    boolean inside = RussianLetters.indexOf(before) != RussianLetters.EDGE;
    int run = inside ? capitals : 0;
    if (Character.isUpperCase(next)) {
      capitals = inside && run == 0 ? 0 : run + 1;
      return inside ? upperInside(run) : start.upper;
    }
    capitals = 0;
    if (inside) {
      return run > 1 ? LOWER_AFTER_CAPITALS : 0;
    }
    return start.lower;
  }

  private double placeCost(char before, char next, char after) {
    boolean lone = !Character.isLetter(before) && Letters.isBlank(after);
    double glued = before == '!' || before == '?' ? NO_SPACE : 0;
    return glued
        + (lone && start == Start.INSIDE && Character.isUpperCase(next) ? LONE_CAPITAL : 0);
  }

  private static double upperInside(int run) {
    if (run == 0) {
      return UPPER_AFTER_LOWER;
    }
    return run == 1 ? UPPER_AFTER_UPPER : UPPER_IN_CAPITALS;
  }

  private void other(char before, int i) {
    char mark = at(i);
    start = startAfter(mark);
    if (mark >= 0x80) {
      weighed++;
      double nats = MarkCosts.of(before, mark, at(i + 1));
      marks += nats;
      strangeMarks += MarkCosts.strangeness(nats);
    }
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
