package dev.razvorot.text.sentences;

import dev.razvorot.text.Letters;
import java.util.Optional;

/**
 * The number of a list item or a clause before its text, such as {@code 1.}, {@code 2.1.}, {@code
 * (3)}, {@code a)} or {@code IV.}: it says where the text stands and is no part of it.
 *
 * <p>Without a stop or a bracket a number may be an amount or a time, with a stop a letter may be
 * an initial, in brackets the sign of a copyright: whether these number an item only the other
 * language tells. Never do the letter of a genus ({@code E. coli}) and the sign before a year
 * ({@code (c) 2024}), which are the same in both.
 *
 * @param number without its marks
 * @param end index of the text behind it
 * @param isMarked whether a stop or a bracket follows it
 * @param isSure whether it can be nothing else
 */
public record ItemNumber(String number, int end, boolean isMarked, boolean isSure) {
  /** Digits of a part: what has more is a year or an amount. */
  private static final int DIGITS = 3;

  /**
   * The number at an index of a text; empty if there is none, or nothing but marks and numbers
   * follows. O(length of the text from there on).
   */
  public static Optional<ItemNumber> at(String text, int from) {
    int open = charAt(text, from) == '(' ? from + 1 : from;
    int end = end(text, open);
    if (end == open) {
      return Optional.empty();
    }
    int close = afterMarks(text, end, open > from);
    int start = Letters.afterBlanks(text, close);
    boolean capital = Character.isUpperCase(charAt(text, start));
    boolean digits = isDigit(text, open);
    boolean marked = close > end;
    boolean follows = start > close || marked && digits && capital;
    if (!follows || !marked && !(digits && capital) || BareMarks.are(text.substring(start))) {
      return Optional.empty();
    }
    boolean letter = end - open == 1 && !digits;
    boolean isInitial = letter && (open > from || charAt(text, close - 1) == '.');
    if (isInitial && (isGenus(text, open, start) || open > from && isDigit(text, start))) {
      return Optional.empty();
    }
    String number = text.substring(open, end);
    return Optional.of(new ItemNumber(number, start, marked, marked && !isInitial));
  }

  /** Whether it is that of an item where the other language has this or none. */
  public boolean isThatOfItem(Optional<ItemNumber> other) {
    return isSure || other.filter(this::isLike).isPresent();
  }

  /**
   * Whether the next item of a list, or the first one within this, may have a number: after 2.3
   * come 2.4, 2.3.1 and 3. Letters and Roman numbers are not told apart; they are seldom anything
   * else.
   */
  public boolean leadsTo(ItemNumber next) {
    if (!isDigit(number, 0) || !isDigit(next.number, 0)) {
      return isDigit(number, 0) == isDigit(next.number, 0);
    }
    if (next.number.equals(number + ".1")) {
      return true;
    }
    String last = number;
    while (!next.number.equals(successor(last))) {
      int stop = last.lastIndexOf('.');
      if (stop < 0) {
        return false;
      }
      last = last.substring(0, stop);
    }
    return true;
  }

  private static String successor(String number) {
    int start = number.lastIndexOf('.') + 1;
    return number.substring(0, start) + (Integer.parseInt(number.substring(start)) + 1);
  }

  /** The same number, or a letter of the other alphabet that can be nothing else: (b) and б). */
  private boolean isLike(ItemNumber other) {
    return other.number.equals(number) && (isMarked || other.isMarked)
        || other.isSure && isLetter() && other.isLetter();
  }

  private boolean isLetter() {
    return number.length() == 1 && Character.isLetter(number.charAt(0));
  }

  private static boolean isGenus(String text, int letter, int next) {
    return Character.isUpperCase(charAt(text, letter)) && Character.isLowerCase(charAt(text, next));
  }

  /** The index after digits with stops between, a Roman number or a letter; else the same. */
  private static int end(String text, int from) {
    int end = digitsEnd(text, from);
    if (end == from) {
      return lettersEnd(text, from);
    }
    while (charAt(text, end) == '.' && digitsEnd(text, end + 1) > end + 1) {
      end = digitsEnd(text, end + 1);
    }
    return isDigit(text, end) ? from : end;
  }

  /** Parts of numbers begin with no zero, as those of times and amounts do. */
  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < from + DIGITS && isDigit(text, end)) {
      end++;
    }
    return charAt(text, from) == '0' ? from : end;
  }

  private static int lettersEnd(String text, int from) {
    int end = from;
    while (Character.isLetter(charAt(text, end)) && end - from <= ListNumbers.ROMAN) {
      end++;
    }
    String letters = text.substring(from, end);
    return letters.length() == 1 || ListNumbers.isRoman(letters) ? end : from;
  }

  /** After the stop or the bracket of a number, or the same index. */
  private static int afterMarks(String text, int end, boolean opened) {
    int stop = !opened && charAt(text, end) == '.' ? end + 1 : end;
    return charAt(text, stop) == ')' ? stop + 1 : stop;
  }

  private static boolean isDigit(String text, int at) {
    char c = charAt(text, at);
    return c >= '0' && c <= '9';
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : '\0';
  }
}
