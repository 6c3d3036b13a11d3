package dev.razvorot.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words and numbers of a segment.
 *
 * <p>Hyphens part words ({@code IT-компания} is two), apostrophes and stress marks do not ({@code
 * O'Brien}, {@code за́мок}). Letters part from digits, so that {@code Союз-2.1а} and {@code
 * Soyuz-2.1a} give the same three tokens. A space is part of a number only between a group of one
 * to three digits and groups of exactly three, but not in a telephone number, which begins with a
 * plus and goes on behind them. Everything else (marks, spaces, emoji) is passed over.
 *
 * <p>Stateless; O(length of the text).
 */
public final class Tokenizer {
  private static final char STRESS = '\u0301';

  private final char[] text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text.toCharArray();
  }

  /** The tokens of a text, in order. */
  public static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    int at = 0;
    while (at < text.length()) {
      at = tokenizer.next(at);
    }
    return tokenizer.tokens;
  }

  private int next(int at) {
    char c = text[at];
    if (isDigit(c)) {
      int end = numberEnd(at);
      return isPhone(at, end) ? addPhone(at) : add(Token.Kind.NUMBER, at, end);
    }
    if (Character.isLetter(c)) {
      return add(Token.Kind.WORD, at, wordEnd(at));
    }
    return at + 1;
  }

  private int add(Token.Kind kind, int start, int end) {
    tokens.add(new Token(kind, start, end));
    return end;
  }

  /** Whether a number with a plus goes on behind its groups: +7 495 100-20-30 is no amount. */
  private boolean isPhone(int start, int end) {
    return start > 0 && text[start - 1] == '+' && goesOn(end);
  }

  private boolean goesOn(int at) {
    return at + 1 < text.length && (text[at] == '-' || isSpace(text[at])) && isDigit(text[at + 1]);
  }

  /** Adds each group of digits by itself. */
  private int addPhone(int start) {
    int at = add(Token.Kind.NUMBER, start, digitsEnd(start));
    while (goesOn(at)) {
      at = add(Token.Kind.NUMBER, at + 1, digitsEnd(at + 1));
    }
    return at;
  }

  private int wordEnd(int start) {
    int end = start + 1;
    while (end < text.length && continuesWord(end)) {
      end++;
    }
    return end;
  }

  private boolean continuesWord(int at) {
    char c = text[at];
    return Character.isLetter(c)
        || c == STRESS
        || isApostrophe(c) && at + 1 < text.length && Character.isLetter(text[at + 1]);
  }

  private int numberEnd(int start) {
    int end = digitsEnd(start);
    int firstGroup = end - start;
    while (joinsDigits(end, firstGroup)) {
      end = digitsEnd(end + 1);
    }
    return end;
  }

  private boolean joinsDigits(int at, int firstGroup) {
    if (at + 1 >= text.length || !isDigit(text[at + 1])) {
      return false;
    }
    char c = text[at];
    if (c == '.' || c == ',' || c == ':') {
      return true;
    }
    return firstGroup <= 3 && isSpace(c) && digitsEnd(at + 1) == at + 4;
  }

  private int digitsEnd(int start) {
    int end = start;
    while (end < text.length && isDigit(text[end])) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }
}
