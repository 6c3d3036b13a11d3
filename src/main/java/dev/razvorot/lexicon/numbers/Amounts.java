package dev.razvorot.lexicon.numbers;

import dev.razvorot.Language;
import dev.razvorot.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads amounts: digits or a run of number words, multiplied by the scale words behind them, and
 * added up as long as each part is less than the scale of the one before: 4 млн 200 тыс., two
 * hundred and fifty thousand, полтора миллиарда.
 */
final class Amounts {
  private static final String CURRENCIES = "$£€¥₽";
  private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");
  private static final int HUNDRED = 100;

  private final Language language;
  private final String text;
  private final List<Token> tokens;
  private final NumberWords words;

  /**
   * A part of an amount.
   *
   * @param value what it is worth, its scale multiplied in
   * @param scale what its scale words multiply by; 1 without any
   * @param end index after its last token
   */
  record Part(BigDecimal value, BigDecimal scale, int end) {

    private Part plus(Part lesser) {
      return new Part(value.add(lesser.value), lesser.scale, lesser.end);
    }
  }

  Amounts(Language language, String text, List<Token> tokens) {
    this.language = language;
    this.text = text;
    this.tokens = tokens;
    this.words = NumberWords.of(language);
  }

  /** The amount that begins with digits which have a value by themselves. */
  Part ofDigits(int at, BigDecimal value) {
    return sum(scaled(value, at + 1));
  }

  /** The amount that begins with a number word; empty if the token is none. */
  Optional<Part> ofWords(int at) {
    return words(at).map(this::sum);
  }

  private Part sum(Part first) {
    Part sum = first;
    Optional<Part> more = lesser(first);
    while (more.isPresent()) {
      sum = sum.plus(more.get());
      more = lesser(more.get());
    }
    return sum;
  }

  /** What stands behind a part, if it is less than its scale: 200 thousand behind 4 million. */
  private Optional<Part> lesser(Part part) {
    int at = part.end();
    if (part.scale().equals(BigDecimal.ONE) || !isNext(at)) {
      return Optional.empty();
    }
    Optional<Part> more = tokens.get(at).kind() == Token.Kind.NUMBER ? digits(at) : words(at);
    return more.filter(lesser -> lesser.value().compareTo(part.scale()) < 0);
  }

  /** Digits with a scale of their own; without one they are another number. */
  private Optional<Part> digits(int at) {
    List<String> values = DigitGroups.values(language, tokens.get(at).of(text));
    return Optional.of(values)
        .filter(single -> single.size() == 1 && single.get(0).length() <= DigitGroups.LONGEST)
        .filter(single -> isScale(at + 1))
        .map(single -> scaled(new BigDecimal(single.get(0)), at + 1));
  }

  private Optional<Part> words(int at) {
    if (words.isOneAndAHalf(form(at)) && isScale(at + 1)) {
      return Optional.of(scaled(ONE_AND_A_HALF, at + 1));
    }
    int sum = 0;
    int room = Integer.MAX_VALUE;
    int next = at;
    for (int value = words.value(form(at)); value > 0 && value < room; value = valueAt(next)) {
      sum += value;
      room = room(value);
      next++;
      if (sum < HUNDRED && isHundred(next)) {
        sum *= HUNDRED;
        room = HUNDRED;
        next += isAnd(next + 1) ? 2 : 1;
      }
    }
    return sum == 0 ? Optional.empty() : Optional.of(scaled(BigDecimal.valueOf(sum), next));
  }

  /** Number words behind one must be less: behind a hundred less than that, behind twenty ten. */
  private static int room(int value) {
    boolean tens = value >= 20 && value < HUNDRED && value % 10 == 0;
    boolean hundreds = value >= HUNDRED && value < 10 * HUNDRED;
    return hundreds ? HUNDRED : tens ? 10 : 0;
  }

  private boolean isHundred(int at) {
    return language == Language.ENGLISH && isNext(at) && form(at).equals("hundred");
  }

  /** Whether an and joins tens or units to a hundred. */
  private boolean isAnd(int at) {
    if (!isNext(at) || !form(at).equals("and")) {
      return false;
    }
    int value = valueAt(at + 1);
    return value > 0 && value < HUNDRED;
  }

  private Part scaled(BigDecimal value, int end) {
    BigDecimal scale = BigDecimal.ONE;
    int next = end;
    while (scale.precision() <= DigitGroups.LONGEST && isScale(next)) {
      scale = scale.multiply(words.scale(form(next)).orElseThrow());
      next++;
    }
    return new Part(value.multiply(scale), scale, next);
  }

  private int valueAt(int at) {
    return isNext(at) ? words.value(form(at)) : 0;
  }

  /** Whether the token multiplies the number before it. */
  boolean isScale(int at) {
    return isNext(at) && words.scale(form(at)).isPresent() && !isMetre(at);
  }

  /** An m apart from its number is a metre, unless the number is money: 6.15 m, $6.15 m. */
  private boolean isMetre(int at) {
    boolean apart = tokens.get(at).start() > tokens.get(at - 1).end();
    return apart && form(at).equals("m") && !isMoney(at - 1);
  }

  /**
   * Whether an m that is written to a number may as well be metres: the 60m hurdles, 60m people.
   */
  boolean mayBeMetre(int at) {
    return at < tokens.size() && form(at).equals("m") && !isMoney(at - 1);
  }

  private boolean isMoney(int at) {
    int start = tokens.get(at).start();
    return start > 0 && CURRENCIES.indexOf(text.charAt(start - 1)) >= 0;
  }

  /** Whether there is a token with no more than a space or a hyphen before it. */
  boolean isNext(int at) {
    return at < tokens.size() && tokens.get(at).start() - tokens.get(at - 1).end() <= 1;
  }

  String form(int at) {
    return tokens.get(at).of(text).toLowerCase(Locale.ROOT);
  }
}
