package dev.razvorot.text;

/**
 * How much a run of characters looks like Russian and English text, letter by letter.
 *
 * <p>A small generative model: letters by {@link RussianLetters}, their case by the case of the
 * letter before, and everything else by a class of characters. Pure ASCII pairs cost nothing: they
 * are the same in every encoding that is asked about. Costs of classes are minus logarithms of
 * rough frequencies, set by hand and tested in {@code TextDecoderTest}.
 */
final class Plausibility {
  /** « » — “ ” … № and their like: about one character in a hundred. */
  private static final double TYPOGRAPHIC = 4.6;

  /** A letter of another Cyrillic alphabet. */
  private static final double OTHER_CYRILLIC = 9;

  /** An accented Latin letter beside ASCII letters; beside another accented one it is rare. */
  private static final double ACCENTED = 4;

  private static final double ACCENTED_RUN = 6;

  /** What hardly ever stands in text: box drawing, controls, signs. */
  private static final double ODD = 11;

  /** Letters of two scripts side by side. */
  private static final double MIXED = 7;

  /** A small letter after a capital, a capital after a capital; a capital opens a word. */
  private static final double UPPER_START = 1.9;

  private static final double UPPER_AFTER_UPPER = 1.6;
  private static final double UPPER_IN_CAPITALS = 0.1;
  private static final double UPPER_AFTER_LOWER = 8;
  private static final double LOWER_AFTER_CAPITALS = 5;

  private static final String COMMON_MARKS = "«»—–“”„…№\u00A0’‘•";
  private static final String SOME_MARKS = "°€₽§©®±·×†‰™¬²³½\u00AD";

  private double cost;
  private int weighed;
  private int capitals;
  private char previous = ' ';

  private Plausibility() {}

  /**
   * Minus log probability of a text.
   *
   * @param cost nats in all
   * @param weighed number of characters outside ASCII, over which the cost is spread
   */
  record Verdict(double cost, int weighed) {

    /** Nats for each character outside ASCII; 0 if there is none. */
    double mean() {
      return weighed == 0 ? 0 : cost / weighed;
    }
  }

  /** Weighs a text. */
  static Verdict of(CharSequence text) {
    Plausibility sum = new Plausibility();
    for (int i = 0; i < text.length(); i++) {
      sum.add(text.charAt(i));
    }
    sum.add(' ');
    return new Verdict(sum.cost, sum.weighed);
  }

  private void add(char next) {
    int from = RussianLetters.indexOf(previous);
    int to = RussianLetters.indexOf(next);
    if (from != RussianLetters.EDGE || to != RussianLetters.EDGE) {
      cost += RussianLetters.cost(from, to) + mixture(previous, next);
    }
    if (to != RussianLetters.EDGE) {
      weighed++;
      cost += caseCost(next);
    } else {
      capitals = 0;
      mark(next);
    }
    previous = next;
  }

  private double mixture(char left, char right) {
    return Letters.isAsciiLetter(left) || Letters.isAsciiLetter(right) ? MIXED : 0;
  }

  private double caseCost(char next) {
    boolean inside = RussianLetters.indexOf(previous) != RussianLetters.EDGE;
    if (!Character.isUpperCase(next)) {
      double fall = inside && capitals > 1 ? LOWER_AFTER_CAPITALS : 0;
      capitals = 0;
      return fall;
    }
    double rise = inside ? UPPER_AFTER_LOWER : UPPER_START;
    if (inside && capitals > 0) {
      rise = capitals > 1 ? UPPER_IN_CAPITALS : UPPER_AFTER_UPPER;
    }
    capitals = inside && capitals == 0 ? 0 : capitals + 1;
    return rise;
  }

  private void mark(char next) {
    if (next < 0x80) {
      return;
    }
    weighed++;
    if (COMMON_MARKS.indexOf(next) >= 0) {
      cost += TYPOGRAPHIC;
    } else if (SOME_MARKS.indexOf(next) >= 0) {
      cost += TYPOGRAPHIC + 3;
    } else if (next >= 0x400 && next < 0x530) {
      cost += OTHER_CYRILLIC;
    } else if (isAccented(next)) {
      cost += isAccented(previous) ? ACCENTED + ACCENTED_RUN : ACCENTED;
    } else {
      cost += ODD;
    }
  }

  private static boolean isAccented(char c) {
    return c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7;
  }
}
