package dev.razvorot.lexicon.numbers;

import dev.razvorot.Language;
import dev.razvorot.lexicon.numbers.Amounts.Part;
import dev.razvorot.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the numbers of a text and brings them to one notation.
 *
 * <p>Digits with the separators of either country, scale words multiplied out ({@code 600 тыс.},
 * {@code $2.5bn}), number words that stand together or before a scale word (два миллиона,
 * twenty-five), times of day ({@code 7.30 pm} is {@code 19:30}). A single number word (two, one) is
 * left to the lexicon: it is as often a pronoun or an article.
 *
 * <p>For one text and one thread. O(tokens).
 */
public final class Numbers {
  private static final Map<String, Integer> HALF_DAYS = Map.of("am", 0, "pm", 12);
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  /** A number word worth so much says all by itself: двести, полмиллиона. */
  private static final BigDecimal SAYS_ALL = BigDecimal.valueOf(200);

  private final Language language;
  private final String text;
  private final List<Token> tokens;
  private final Amounts amounts;
  private final List<Quantity> found = new ArrayList<>();

  /** The numbers of a text, none of them read yet. */
  public Numbers(Language language, String text, List<Token> tokens) {
    this.language = language;
    this.text = text;
    this.tokens = tokens;
    this.amounts = new Amounts(language, text, tokens);
  }

  /** The quantities of a text, in order; no two share a token. */
  public static List<Quantity> quantities(Language language, String text, List<Token> tokens) {
    Numbers numbers = new Numbers(language, text, tokens);
    int at = 0;
    while (at < tokens.size()) {
      at = numbers.read(at);
    }
    return numbers.found;
  }

  /** Whether a word spells a number or a scale: two, млн. */
  public static boolean isNumeral(Language language, String form) {
    return NumberWords.of(language).has(form);
  }

  /** The digits that a word may stand for alone: 20 for twenty, 21 for XXI; empty if none. */
  public static String digits(Language language, String form) {
    String roman = language == Language.ENGLISH ? RomanNumbers.value(form) : "";
    return NumberWords.of(language).digits(form).orElse(roman);
  }

  /** What was found so far, in order. */
  public List<Quantity> found() {
    return List.copyOf(found);
  }

  /** Takes a number that is known without reading; the index after its last token. */
  public int add(Quantity known) {
    found.add(known);
    return known.endToken();
  }

  /** Whether something behind the digits at a token may belong to them: a scale, half of a day. */
  public boolean mayGoOn(int at) {
    return at + 1 < tokens.size() && isJoined(at + 1);
  }

  private boolean isJoined(int at) {
    return amounts.isScale(at) || mayJoin(text, tokens.get(at));
  }

  /**
   * Whether a token that spells no number may belong to digits before it: half of a day (am, pm,
   * a.m.), the minutes of a full hour (10-00).
   */
  public static boolean mayJoin(String text, Token token) {
    char first = text.charAt(token.start());
    int length = token.end() - token.start();
    boolean dotted = token.end() < text.length() && text.charAt(token.end()) == '.';
    boolean half = "aApP".indexOf(first) >= 0 && (length == 2 || length == 1 && dotted);
    return half || first == '0' && length == 2 && text.charAt(token.start() + 1) == '0';
  }

  /** Reads what begins at a token, whether it is a number or not; the index after it. */
  public int read(int at) {
    return tokens.get(at).kind() == Token.Kind.NUMBER ? digits(at) : spelled(at);
  }

  /** A run of number words; alone and without a scale word it is no quantity. */
  private int spelled(int at) {
    Optional<Part> amount = amounts.ofWords(at);
    if (amount.isEmpty()) {
      return at + 1;
    }
    Part part = amount.get();
    boolean alone = part.end() == at + 1 && part.value().compareTo(SAYS_ALL) < 0;
    return alone ? part.end() : add(plain(part.value()), "", at, part.end());
  }

  private int digits(int at) {
    String number = tokens.get(at).of(text);
    Optional<Integer> afternoon = at + 1 < tokens.size() ? halfDay(at + 1) : Optional.empty();
    if (isTime(number, ':') || afternoon.isPresent()) {
      return time(at, number, afternoon);
    }
    if (isFullHour(at, number)) {
      return add(Integer.parseInt(number) + ":00", "", at, at + 2);
    }
    List<String> parts = DigitGroups.values(language, number);
    if (parts.size() > 1 || isCode(parts.get(0))) {
      parts.forEach(part -> add(plain(part), "", at, at + 1));
      return at + 1;
    }
    return amount(at, number, new BigDecimal(parts.get(0)));
  }

  private int amount(int at, String number, BigDecimal value) {
    Part part = amounts.ofDigits(at, value);
    String other = "";
    if (part.end() == at + 1 && isTime(number, '.')) {
      other = hour(number) + ":" + number.substring(number.indexOf('.') + 1);
    } else if (part.end() == at + 2 && amounts.mayBeMetre(at + 1)) {
      other = plain(value);
    }
    return add(plain(part.value()), other, at, part.end());
  }

  /** Hours, a mark, minutes: 19:30. */
  private static boolean isTime(String number, char mark) {
    int at = number.indexOf(mark);
    return at > 0
        && at <= 2
        && number.length() == at + 3
        && Character.isDigit(number.charAt(at + 1))
        && Character.isDigit(number.charAt(at + 2))
        && Integer.parseInt(number.substring(at + 1)) < MINUTES
        && hour(number) < HOURS;
  }

  private static int hour(String number) {
    String[] parts = number.split("[:.,]");
    return parts[0].length() > 2 ? 0 : Integer.parseInt(parts[0]);
  }

  /** An hour as Russian notices write it: 10-00. */
  private boolean isFullHour(int at, String number) {
    return number.length() <= 2
        && Integer.parseInt(number) < HOURS
        && amounts.isNext(at + 1)
        && tokens.get(at + 1).start() > tokens.get(at).end()
        && !Character.isWhitespace(text.charAt(tokens.get(at).end()))
        && amounts.form(at + 1).equals("00");
  }

  /**
   * Hours to add if an English {@code am} or {@code pm}, {@code a.m.} or {@code p.m.} stands at a
   * token.
   */
  private Optional<Integer> halfDay(int at) {
    if (language != Language.ENGLISH || !amounts.isNext(at)) {
      return Optional.empty();
    }
    String form = amounts.form(at);
    boolean dotted = amounts.isNext(at + 1) && amounts.form(at + 1).equals("m");
    return Optional.ofNullable(HALF_DAYS.get(dotted ? form + "m" : form));
  }

  private int time(int at, String number, Optional<Integer> afternoon) {
    int hour = hour(number);
    int shifted = afternoon.map(hours -> hour % 12 + hours).orElse(hour);
    String[] parts = number.split("[:.,]");
    String minutes = parts.length > 1 ? parts[1] : "00";
    int end = at + 1;
    if (afternoon.isPresent()) {
      end += amounts.form(at + 1).length() > 1 ? 1 : 2;
    }
    return add(shifted + ":" + minutes, "", at, end);
  }

  /** Adds a number; the index after its last token. */
  private int add(String value, String other, int at, int end) {
    return add(new Quantity(value, other, at, end));
  }

  /**
   * Whether digits count nothing: too many, whose value would be dear, or the number of a section.
   */
  private static boolean isCode(String digits) {
    return digits.length() > DigitGroups.LONGEST || DigitGroups.isLabel(digits);
  }

  private static String plain(String digits) {
    return isCode(digits) ? digits : plain(new BigDecimal(digits));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
