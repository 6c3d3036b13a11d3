package dev.razvorot.text.normal;

/**
 * Writes numbers in one way, whatever their country: 1 000,5 and 1,000.5 become 1000.5.
 *
 * <p>A space or comma before exactly three digits groups thousands, as does a dot if there are two
 * such groups or a decimal comma follows; so 1,000 is a thousand, as in English, and 0,125 is not.
 * Lists (1,2,3), dates (28.04.2016) and times stay as they are.
 */
final class Numerals {
  private static final int GROUP = 3;

  private final String text;
  private final StringBuilder out = new StringBuilder();

  private Numerals(String text) {
    this.text = text;
  }

  /** The text with its numbers written in one way; spaces must be plain ones already. */
  static String fold(String text) {
    return new Numerals(text).run();
  }

  private String run() {
    int i = 0;
    while (i < text.length()) {
      if (isDigit(i)) {
        i = number(i);
      } else {
        out.append(text.charAt(i));
        i++;
      }
    }
    return out.toString();
  }

  /** Writes the number that begins here; the index after it. */
  private int number(int start) {
    int end = digitsEnd(start);
    out.append(text, start, end);
    end = groups(start, end);
    if (isDecimal(end)) {
      int last = digitsEnd(end + 1);
      out.append('.').append(text, end + 1, last);
      return last;
    }
    return list(end);
  }

  /** Copies what follows a number without a space in a list, a date or a time. */
  private int list(int start) {
    int end = start;
    while (isSeparator(end) && isDigit(end + 1)) {
      end = digitsEnd(end + 1);
    }
    out.append(text, start, end);
    return end;
  }

  private int groups(int start, int end) {
    if (end - start > GROUP || text.charAt(start) == '0' || end >= text.length()) {
      return end;
    }
    char separator = text.charAt(end);
    int last = end;
    int count = 0;
    while (isGroup(last, separator)) {
      last += GROUP + 1;
      count++;
    }
    boolean thousands =
        switch (separator) {
          case ' ' -> true;
          case ',' -> !(at(last) == ',' && isDigit(last + 1));
          case '.' -> count > 1 && at(last) != '.' || at(last) == ',' && isDecimal(last);
          default -> false;
        };
    if (count == 0 || !thousands) {
      return end;
    }
    out.append(text.substring(end, last).replace(String.valueOf(separator), ""));
    return last;
  }

  private boolean isGroup(int at, char separator) {
    return at(at) == separator && isDigit(at + 1) && digitsEnd(at + 1) == at + 1 + GROUP;
  }

  /** Whether a decimal separator stands here with its digits, and no third part follows. */
  private boolean isDecimal(int at) {
    if (!isSeparator(at) || !isDigit(at + 1)) {
      return false;
    }
    int end = digitsEnd(at + 1);
    return !isSeparator(end) || !isDigit(end + 1);
  }

  private boolean isSeparator(int at) {
    return at(at) == ',' || at(at) == '.';
  }

  private char at(int i) {
    return i < text.length() ? text.charAt(i) : '\0';
  }

  private boolean isDigit(int i) {
    return at(i) >= '0' && at(i) <= '9';
  }

  private int digitsEnd(int start) {
    int end = start;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }
}
