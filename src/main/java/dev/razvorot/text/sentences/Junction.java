package dev.razvorot.text.sentences;

import dev.razvorot.text.Letters;

/** A place between two words where one sentence may end and another begin. */
final class Junction {
  /** Characters of a word that are looked at; abbreviations are shorter. */
  static final int LONGEST = 24;

  private static final String CLOSERS = "\"»”’')]“";

  /** Signs that join keys, terms and parts of a path, so that a letter after them is no initial. */
  private static final String SIGNS = "+=_#&$@*\\";

  private final String text;
  private final int start;
  private final int said;
  private final int word;
  private final int mark;
  private final int end;
  private final int at;

  /**
   * A place in a text.
   *
   * @param start where the sentence began
   * @param said its first letter or digit
   * @param at where the next one may begin, after marks, notes, emoji and blanks
   */
  Junction(String text, int start, int said, int at) {
    this.text = text;
    this.start = start;
    this.said = said;
    this.at = at;
    this.end = Pictures.start(text, start, Notes.start(text, start, at));
    int last = end - 1;
    while (last > start && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    this.mark = Math.max(last, start);
    this.word = wordStart(mark);
  }

  /**
   * The index after closing quotes and brackets, the blanks after them, if there are blanks, and
   * marks of notes.
   */
  static int afterBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int end = Letters.afterBlanks(text, i);
    return Notes.end(text, end > i ? end : from);
  }

  /** What stands here. */
  NextWords after() {
    return new NextWords(text, at);
  }

  /** The mark after the word, before closing quotes and brackets. */
  char mark() {
    return text.charAt(mark);
  }

  /** Whether the mark is three dots, as one character or three. */
  boolean isEllipsis() {
    return mark() == '…' || mark() == '.' && charBefore(mark) == '.';
  }

  /** Whether a closing bracket stands right after the mark. */
  boolean isBracketed() {
    return mark + 1 < end && text.charAt(mark + 1) == ')';
  }

  /** Whether a closing quote or bracket stands after the mark. */
  boolean isClosed() {
    return mark + 1 < end;
  }

  /** Whether a closing quote, bracket or percent sign stands before the mark. */
  boolean isAfterClose() {
    char before = charBefore(mark);
    return CLOSERS.indexOf(before) >= 0 || before == '%';
  }

  /** Whether a blank stands between the two words. */
  boolean isParted() {
    return Letters.isBlank(text.charAt(at - 1));
  }

  /** The character before the mark. */
  char lastBeforeMark() {
    return charBefore(mark);
  }

  /** The last characters of the sentence before the mark, at most so many. */
  String lastBeforeMark(int most) {
    return text.substring(Math.max(start, mark - most), mark);
  }

  /** The word before the mark, with the stops and hyphens inside it. */
  String word() {
    return text.substring(word, mark);
  }

  /** The word before that one, if only blanks part them. */
  String wordBeforeThat() {
    return wordUpTo(word);
  }

  /** The word that ends at an index, but for blanks. */
  String wordUpTo(int index) {
    int to = index - blanksBefore(index);
    return text.substring(wordStart(to), to);
  }

  /** The last visible character before the word. */
  char beforeWord() {
    return charBefore(word - blanksBefore(word));
  }

  /** Whether a colon and a blank stand before the word. */
  boolean isAfterColon() {
    return beforeWord() == ':' && charBefore(word) != ':';
  }

  /** Whether a sign such as + or = stands right before the word: Ctrl+C. */
  boolean isAfterSign() {
    return word > start && SIGNS.indexOf(text.charAt(word - 1)) >= 0;
  }

  /** The word before that one if both are all that stands before the mark; empty if not. */
  String onlyWordBefore() {
    String before = wordBeforeThat();
    boolean only = word - blanksBefore(word) - before.length() <= firstWord();
    return only ? before : "";
  }

  /** What stands before the mark without the marks before it, if it is short; empty if not. */
  String said() {
    int first = firstWord();
    return first < mark && mark - first < LONGEST ? text.substring(first, mark) : "";
  }

  /** Where the sentence says something: after blanks, bullets, dashes and opening marks. */
  private int firstWord() {
    return Math.min(said, mark);
  }

  /**
   * Where the quote or bracket opens, in this sentence after its start, that closes here; or -1.
   */
  int opening() {
    return Quotes.opening(text, start, mark + 1);
  }

  /** Where a quote opens before the word if from here on it is a name without marks; or -1. */
  int nameOpening() {
    int open = word - 1;
    return open > start && Quotes.isNameUpTo(text, at, text.charAt(open)) ? open : -1;
  }

  private int wordStart(int to) {
    int from = to;
    while (from > start && to - from < LONGEST && isInside(text.charAt(from - 1))) {
      from--;
    }
    return from;
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

  private char charBefore(int i) {
    return i > 0 ? text.charAt(i - 1) : '\0';
  }
}
