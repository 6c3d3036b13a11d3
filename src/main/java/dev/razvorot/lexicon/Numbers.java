package dev.razvorot.lexicon;

import dev.razvorot.Language;
import dev.razvorot.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the numbers of a text and brings them to one notation.
 *
 * <p>Digits with the separators of either country, scale words multiplied out ({@code 600 тыс.},
 * {@code $2.5bn}), number words that stand together or before a scale word (два миллиона,
 * twenty-five), times of day ({@code 7.30 pm} is {@code 19:30}). A single number word (два, one) is
 * left to the lexicon: it is as often a pronoun or an article.
 *
 * <p>Stateless; O(tokens).
 */
public final class Numbers {
  private final Language language;
  private final String text;
  private final List<Token> tokens;
  private final NumberWords words;
  private final List<Quantity> found = new ArrayList<>();

  private Numbers(Language language, String text, List<Token> tokens) {
    this.language = language;
    this.text = text;
    this.tokens = tokens;
    this.words = NumberWords.of(language);
  }

  /** The quantities of a text, in order; no two share a token. */
  public static List<Quantity> quantities(Language language, String text, List<Token> tokens) {
    Numbers numbers = new Numbers(language, text, tokens);
    int at = 0;
    while (at < tokens.size()) {
      at = numbers.next(at);
    }
    return numbers.found;
  }

  /** The quantities of a line whose words are known: those that spell no number are passed over. */
  static List<Quantity> quantities(Language language, SpelledLine line) {
    Numbers numbers = new Numbers(language, line.text(), line.tokens());
    int at = 0;
    while (at < line.size()) {
      at = line.at(at).isNumeral() ? numbers.next(at) : numbers.known(at, line.at(at));
    }
    return numbers.found;
  }

  /** Digits mean what they mean by themselves, unless something behind them joins in. */
  private int known(int at, Spelling spelling) {
    if (!spelling.numbers().isEmpty() && (isScale(at + 1) || isHalfDay(at + 1))) {
      return next(at);
    }
    for (Spelling number : spelling.numbers()) {
      add(number.surface(), at, at + 1);
    }
    return at + 1;
  }

  private boolean isHalfDay(int at) {
    return at < tokens.size() && isHalfDay(text, tokens.get(at));
  }

  /** Whether a token may tell the half of the day: am, pm, a.m. */
  static boolean isHalfDay(String text, Token token) {
    char first = text.charAt(token.start());
    boolean dotted = token.end() < text.length() && text.charAt(token.end()) == '.';
    int length = token.end() - token.start();
    return "aApP".indexOf(first) >= 0 && (length == 2 || length == 1 && dotted);
  }

  private int next(int at) {
    if (tokens.get(at).kind() == Token.Kind.NUMBER) {
      return digits(at);
    }
    int value = words.value(form(at));
    return value > 0 ? spelled(at, value) : at + 1;
  }

  private int digits(int at) {
    String number = tokens.get(at).of(text);
    Optional<Integer> afternoon = at + 1 < tokens.size() ? halfDay(at + 1) : Optional.empty();
    if (isTime(number) || afternoon.isPresent()) {
      return time(at, number, afternoon);
    }
    List<String> parts = DigitGroups.values(language, number);
    if (parts.size() > 1) {
      parts.forEach(part -> add(plain(new BigDecimal(part)), at, at + 1));
      return at + 1;
    }
    return scaled(new BigDecimal(parts.get(0)), at, at + 1);
  }

  /** Hours, a colon, minutes: 19:30. */
  private static boolean isTime(String number) {
    int colon = number.indexOf(':');
    return colon > 0
        && colon <= 2
        && number.length() == colon + 3
        && Character.isDigit(number.charAt(colon + 1))
        && Character.isDigit(number.charAt(colon + 2));
  }

  /** A run of number words; alone and without a scale word it is no quantity. */
  private int spelled(int at, int first) {
    int sum = first;
    int end = at + 1;
    int more = valueBehind(at);
    while (more > 0 && more < sum) {
      sum += more;
      more = valueBehind(end++);
    }
    boolean alone = end == at + 1 && !isScale(end);
    return alone ? end : scaled(BigDecimal.valueOf(sum), at, end);
  }

  /** What the number word next to a token is worth; 0 if there is none. */
  private int valueBehind(int at) {
    return at + 1 < tokens.size() && adjacent(at + 1) ? words.value(form(at + 1)) : 0;
  }

  private int scaled(BigDecimal value, int at, int end) {
    if (isScale(end)) {
      add(plain(value.multiply(words.scale(form(end)).orElseThrow())), at, end + 1);
      return end + 1;
    }
    add(plain(value), at, end);
    return end;
  }

  private boolean isScale(int at) {
    return at < tokens.size() && adjacent(at) && words.scale(form(at)).isPresent();
  }

  /** Nothing but a space or a hyphen between this token and the one before. */
  private boolean adjacent(int at) {
    return tokens.get(at).start() - tokens.get(at - 1).end() <= 1;
  }

  /**
   * Hours to add if an English {@code am} or {@code pm}, {@code a.m.} or {@code p.m.} stands at a
   * token.
   */
  private Optional<Integer> halfDay(int at) {
    if (language != Language.ENGLISH || !adjacent(at)) {
      return Optional.empty();
    }
    String form = form(at);
    boolean dotted = at + 1 < tokens.size() && form(at + 1).equals("m") && adjacent(at + 1);
    return Optional.ofNullable(HALF_DAYS.get(dotted ? form + "m" : form));
  }

  private static final Map<String, Integer> HALF_DAYS = Map.of("am", 0, "pm", 12);

  private int time(int at, String number, Optional<Integer> afternoon) {
    String[] parts = number.split("[:.,]");
    int hour = parts[0].length() > 2 ? 0 : Integer.parseInt(parts[0]);
    int shifted = afternoon.map(hours -> hour % 12 + hours).orElse(hour);
    String minutes = parts.length > 1 ? parts[1] : "00";
    int end = at + 1;
    if (afternoon.isPresent()) {
      end += form(at + 1).length() > 1 ? 1 : 2;
    }
    add(shifted + ":" + minutes, at, end);
    return end;
  }

  private void add(String value, int at, int end) {
    found.add(new Quantity(value, at, end));
  }

  private String form(int at) {
    return tokens.get(at).of(text).toLowerCase(Locale.ROOT);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
