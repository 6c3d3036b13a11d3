package dev.razvorot.text.encodings;

import dev.razvorot.text.Letters;

/**
 * How much a text looks like Russian or English, character by character.
 *
 * <p>A small generative model: Russian letters by {@link RussianLetters}, their case by {@link
 * CaseCosts}, marks by {@link MarkCosts}. Pairs of ASCII characters cost nothing: they are the same
 * in every encoding that is asked about. The costs are minus logarithms of rough frequencies, set
 * by hand and tested in {@code TextDecoderTest} and {@code MojibakeTest}.
 */
final class Plausibility {
  /** Letters of two scripts side by side. */
  private static final double MIXED = 7;

  /**
   * Mean strangeness of a sound text, nats for each character outside ASCII: Russian takes 2.3 to
   * 3.5, other text 5 and more. Short texts vary more, so there is a leeway on the sum.
   */
  private static final double SOUND = 4;

  private static final double LEEWAY = 8;

  private final CharSequence text;
  private final CaseCosts cases = new CaseCosts();
  private double letters;
  private double marks;
  private double strangeMarks;
  private int weighed;

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
  record Verdict(double cost, double strangeness, int weighed) {

    /** Whether this is text at all. */
    boolean isSound() {
      return strangeness <= SOUND * weighed + LEEWAY;
    }
  }

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
        letters += cases.letter(before, next, at(i + 1));
      } else {
        cases.other(next);
        mark(before, next, at(i + 1));
      }
      before = next;
    }
    return new Verdict(letters + marks, letters + strangeMarks, weighed);
  }

  private char at(int i) {
    return i < text.length() ? text.charAt(i) : ' ';
  }

  private void pair(char left, char right) {
    int from = RussianLetters.indexOf(left);
    int to = RussianLetters.indexOf(right);
    if (from != RussianLetters.EDGE || to != RussianLetters.EDGE) {
      boolean mixed = Letters.isAsciiLetter(left) || Letters.isAsciiLetter(right);
      letters += RussianLetters.cost(from, to) + (mixed ? MIXED : 0);
    }
  }

  private void mark(char before, char mark, char after) {
    if (mark >= 0x80) {
      weighed++;
      double nats = MarkCosts.of(before, mark, after);
      marks += nats;
      strangeMarks += MarkCosts.strangeness(nats);
    }
  }
}
