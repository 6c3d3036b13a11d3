package dev.razvorot.text;

/** A place between two words where one sentence may end and another begin. */
final class Junction {
  /** Characters of a word that are looked at; abbreviations are shorter. */
  private static final int LONGEST = 24;

  /** Hyphens that stand for one dash in plain text. */
  private static final int LONGEST_DASH = 3;

  private static final String CLOSERS = "\"»”’')]“";
  private static final String OPENERS = "\"«„“‘'([";

  private final String text;
  private final int start;
  private final int mark;
  private final int at;
  private final int next;

  /**
   * A place in a text.
   *
   * @param start where the sentence began
   * @param at where the next one may begin, after marks and blanks
   */
  Junction(String text, int start, int at) {
    this.text = text;
    this.start = start;
    this.at = at;
    int last = at - 1 - blanksBefore(at);
    while (last > start && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    this.mark = Math.max(last, start);
    this.next = skip(at, OPENERS);
  }

  /** The index after closing quotes and brackets and the blanks after them, if there are blanks. */
  static int afterBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int end = i;
    while (end < text.length() && Letters.isBlank(text.charAt(end))) {
      end++;
    }
    return end > i ? end : from;
  }

  /** The mark after the word, before closing quotes and brackets. */
  char mark() {
    return text.charAt(mark);
  }

  /** Whether the mark is three dots, as one character or three. */
  boolean isEllipsis() {
    return mark() == '…' || mark() == '.' && at(mark - 1) == '.';
  }

  /** Whether a closing bracket stands right after the mark. */
  boolean isBracketed() {
    return mark + 1 < at && text.charAt(mark + 1) == ')';
  }

  /** Whether a closing quote or bracket stands between mark and blank. */
  boolean isClosed() {
    return mark + 1 < at - blanksBefore(at);
  }

  /** Whether a blank stands between the two words. */
  boolean isParted() {
    return Letters.isBlank(text.charAt(at - 1));
  }

  /** Characters of the sentence before the mark. */
  int length() {
    return mark - start;
  }

  /** The word before the mark, with the stops and hyphens inside it. */
  String word() {
    return wordBefore(mark);
  }

  /** The word before that one, if only blanks part them. */
  String wordBeforeThat() {
    int from = mark - word().length();
    return wordBefore(from - blanksBefore(from));
  }

  /** The last visible character before the word. */
  char beforeWord() {
    int from = mark - word().length();
    return at(from - blanksBefore(from) - 1);
  }

  /** Whether nothing but the word stands before the mark. */
  boolean isFirstWord() {
    return mark - word().length() <= start;
  }

  /** The letters of the next word, after opening quotes and brackets; empty if it has none. */
  String next() {
    int end = next;
    while (end - next < LONGEST && Character.isLetter(at(end))) {
      end++;
    }
    return text.substring(next, end);
  }

  /** The first character of the next word. */
  char first() {
    return at(next);
  }

  /** The character after the next word. */
  char afterNext() {
    return at(next + next().length());
  }

  /** Whether the next word is in brackets. */
  boolean isBeforeBracket() {
    return at(at) == '(';
  }

  /** Whether the next word is a number, perhaps with a sign or currency before it. */
  boolean isBeforeNumber() {
    return Character.isDigit(at(skip(next, "£$€¥№#+-−")));
  }

  /** Whether a dash stands here and a capital or number after it: a turn of a dialogue. */
  boolean isBeforeTurn() {
    int dash = dashEnd(at);
    char first = at(skip(dash + 1, OPENERS));
    return dash > at
        && Letters.isBlank(at(dash))
        && (Character.isUpperCase(first) || Character.isDigit(first));
  }

  /** An agency in brackets before a dash, as in «AURORA, Colo. (AP) — A car». */
  boolean isBeforeAgency() {
    int close = at;
    while (close - at < LONGEST && at(close) != ')') {
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

  private String wordBefore(int end) {
    int from = end;
    while (from > start && end - from < LONGEST && isInside(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end);
  }

  private static boolean isInside(char c) {
    return Character.isLetterOrDigit(c) || ".-’'/°".indexOf(c) >= 0;
  }

  private int blanksBefore(int i) {
    int from = i;
    while (from > start && Letters.isBlank(text.charAt(from - 1))) {
      from--;
    }
    return i - from;
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
