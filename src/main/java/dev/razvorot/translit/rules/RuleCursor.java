package dev.razvorot.translit.rules;

import dev.razvorot.Place;
import java.util.ArrayList;
import java.util.List;

/** Walks through the text of a rule file, past white space and comments, and knows where it is. */
public final class RuleCursor {
  /** What {@link #peek} gives at the end: no letter of any text. */
  static final char END = '\uFFFF';

  /** Digits of an escape like {@code \}{@code u0301}. */
  private static final int DIGITS = 4;

  private static final int HEXADECIMAL = 16;

  private final String file;
  private final String text;
  private final char[] letters;
  private int at;

  /**
   * Stands at the beginning of a text.
   *
   * @param file name for messages
   */
  public RuleCursor(String file, String text) {
    this.file = file;
    this.text = text;
    this.letters = text.toCharArray();
  }

  /** The next character that is neither space nor comment, not yet taken; or {@link #END}. */
  char peek() {
    skip();
    return raw();
  }

  /** The very next character, spaces too, not yet taken; or {@link #END}. */
  char raw() {
    return at < letters.length ? letters[at] : END;
  }

  /** Takes one character, whatever it is. */
  char take() {
    if (at == letters.length) {
      throw error("the file ends in the middle of a statement; expected ;");
    }
    return letters[at++];
  }

  /** Takes a character that must come next. */
  void take(char expected) {
    if (peek() != expected) {
      throw error("expected " + expected);
    }
    at++;
  }

  /** Takes a string if it comes next. */
  boolean takes(String expected) {
    skip();
    boolean there = text.startsWith(expected, at);
    at += there ? expected.length() : 0;
    return there;
  }

  /** Takes everything up to a character, which stays. */
  String takeUntil(char end) {
    int start = at;
    while (raw() != end) {
      take();
    }
    return text.substring(start, at);
  }

  /** Takes the letters, digits and underscores of a name. */
  String takeName() {
    int start = at;
    while (Character.isLetterOrDigit(raw()) || raw() == '_') {
      at++;
    }
    if (start == at) {
      throw error("expected a name after $");
    }
    return text.substring(start, at);
  }

  /** Takes what follows a backslash: {@code u} and four digits, or the character itself. */
  char takeEscape() {
    char escaped = take();
    if (escaped != 'u') {
      return escaped;
    }
    int value = 0;
    for (int digit = 0; digit < DIGITS; digit++) {
      int next = Character.digit(take(), HEXADECIMAL);
      if (next < 0) {
        throw error("expected four hexadecimal digits after \\u");
      }
      value = value * HEXADECIMAL + next;
    }
    return (char) value;
  }

  /** An error at the present place. */
  IllegalArgumentException error(String what) {
    return new IllegalArgumentException(place(file, text, at) + ": " + what);
  }

  /** The place of a character in a text. */
  public static Place place(String file, String text, int at) {
    int line = 1;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return new Place(file, line, at - start + 1);
  }

  /** Where statements end, in order: after each semicolon outside quotes, sets and comments. */
  public static List<Integer> ends(String text) {
    RuleCursor cursor = new RuleCursor("", text);
    List<Integer> ends = new ArrayList<>();
    int depth = 0;
    while (cursor.peek() != END) {
      char next = cursor.take();
      depth += next == '[' ? 1 : next == ']' ? -1 : 0;
      if (next == '\'') {
        cursor.toEndOfQuote();
      } else if (next == '\\' && cursor.raw() != END) {
        cursor.take();
      } else if (next == ';' && depth <= 0) {
        ends.add(cursor.at);
      }
    }
    return ends;
  }

  private void toEndOfQuote() {
    int end = text.indexOf('\'', at);
    at = end < 0 ? text.length() : end + 1;
  }

  /** Where the statement begins that comes at or after a position. */
  public static int begin(String text, int at) {
    RuleCursor cursor = new RuleCursor("", text);
    cursor.at = at;
    cursor.skip();
    return cursor.at;
  }

  private void skip() {
    char next = raw();
    while (next == ' ' || next == '#' || Character.isWhitespace(next)) {
      at = next == '#' ? endOfLine() : at + 1;
      next = raw();
    }
  }

  private int endOfLine() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
