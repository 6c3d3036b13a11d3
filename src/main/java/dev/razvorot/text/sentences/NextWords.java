package dev.razvorot.text.sentences;

import dev.razvorot.text.Letters;
import dev.razvorot.text.Marks;

/** What stands after a {@link Junction}. */
final class NextWords {
  /** Hyphens that stand for one dash in plain text. */
  private static final int LONGEST_DASH = 3;

  private static final String OPENERS = "\"«„“‘'([";

  private final String text;
  private final int at;
  private final int next;

  NextWords(String text, int at) {
    this.text = text;
    this.at = at;
    this.next = skip(at, OPENERS);
  }

  /** The letters of the next word, after opening quotes and brackets; empty if it has none. */
  String word() {
    int end = next;
    while (end - next < Junction.LONGEST && Character.isLetter(at(end))) {
      end++;
    }
    return text.substring(next, end);
  }

  /** The next words, a few of them, as far as only blanks and stops part them. */
  String[] words(int count) {
    int end = next;
    int words = 0;
    int most = next + count * Junction.LONGEST;
    while (words < count
        && end < most
        && (Character.isLetter(at(end)) || ". -’'".indexOf(at(end)) >= 0)) {
      words += at(end) == ' ' ? 1 : 0;
      end++;
    }
    return text.substring(next, end).split("[. ]+");
  }

  /** The first character of the next word. */
  char first() {
    return at(next);
  }

  /** The character after the next word. */
  char afterWord() {
    return at(next + word().length());
  }

  /** Whether the next word is in Russian quotes. */
  boolean isQuoted() {
    return at(at) == '«';
  }

  /** Whether the next word is in brackets. */
  boolean isBracketed() {
    return at(at) == '(';
  }

  /** Whether the next word is a number, perhaps with a sign or currency before it. */
  boolean isNumber() {
    return Character.isDigit(at(skip(next, "£$€¥№#+-−")));
  }

  /** Whether a word in small letters stands here, no quote, bracket or https:// */
  boolean isSmallWord() {
    return Character.isLowerCase(at(at)) && !text.startsWith("://", next + word().length());
  }

  /** Whether the letter of a list entry stands here: б) */
  boolean isListLetter() {
    return Character.isLetter(at(at)) && at(at + 1) == ')';
  }

  /** Whether a dash stands here and a capital or number after it: a turn of a dialogue. */
  boolean isTurn() {
    int dash = dashEnd(at);
    char first = at(skip(dash + 1, OPENERS));
    return dash > at
        && Letters.isBlank(at(dash))
        && (Character.isUpperCase(first) || Character.isDigit(first));
  }

  /** Whether a day and a Russian month stand here: 24 июля. */
  boolean isDate() {
    int end = next;
    while (end < next + 2 && Character.isDigit(at(end))) {
      end++;
    }
    int month = end + 1;
    int stop = month;
    while (stop < month + Junction.LONGEST && Character.isLetter(at(stop))) {
      stop++;
    }
    return end > next && at(end) == ' ' && Abbreviations.isMonth(text.substring(month, stop));
  }

  /** Whether the name of a site in small letters stands here: example.org. */
  boolean isDomain() {
    int end = at;
    int label = at;
    boolean dotted = false;
    while (end < at + Junction.LONGEST
        && (isAsciiPart(at(end)) || at(end) == '.' && end > label + 1)) {
      dotted |= at(end) == '.' && isAsciiPart(at(end + 1));
      label = at(end) == '.' ? end + 1 : label;
      end++;
    }
    return dotted && Character.isLowerCase(at(at));
  }

  /** Whether two numbers with a stop between stand here, as in 15. 11. 2023. */
  boolean isTwoNumbers() {
    int end = next;
    while (Character.isDigit(at(end))) {
      end++;
    }
    return end > next && at(end) == '.' && Character.isDigit(at(end + 2));
  }

  /** An agency in brackets before a dash, as in «AURORA, Colo. (AP) — A car». */
  boolean isAgency() {
    int close = at;
    while (close - at < Junction.LONGEST && at(close) != ')') {
      close++;
    }
    return at(at) == '(' && at(close) == ')' && dashEnd(close + 2) > close + 2;
  }

  /** The index after a dash of one to three characters; the same index if none stands there. */
  private int dashEnd(int from) {
    int i = from;
    while (i < from + LONGEST_DASH && Marks.dash(at(i)) == '-') {
      i++;
    }
    return i;
  }

  private static boolean isAsciiPart(char c) {
    return c == '-' || c >= '0' && c <= '9' || Letters.isAsciiLetter(c);
  }

  private int skip(int from, String characters) {
    int i = from;
    while (i < text.length() && characters.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
  }
}
