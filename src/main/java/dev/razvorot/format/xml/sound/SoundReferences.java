package dev.razvorot.format.xml.sound;

import dev.razvorot.format.xml.tokens.Xml;
import java.util.Arrays;

/** References as sound documents have them: the five entities of XML, and numbers of characters. */
final class SoundReferences {
  private static final int HEXADECIMAL = 16;

  private static final char[][] ENTITIES = {
    {'a', 'm', 'p'}, {'l', 't'}, {'g', 't'}, {'q', 'u', 'o', 't'}, {'a', 'p', 'o', 's'}
  };

  private static final String MEANINGS = "&<>\"'";

  private SoundReferences() {}

  /**
   * The code point of a reference.
   *
   * @param from index of {@code &}
   * @param to index of the semicolon
   * @return -1 if there is none, or XML cannot hold it
   */
  static int codePoint(char[] chars, int from, int to) {
    if (chars[from + 1] != '#') {
      return entity(chars, from + 1, to - from - 1);
    }
    boolean hexadecimal = chars[from + 2] == 'x';
    int code = number(chars, from + (hexadecimal ? 3 : 2), to, hexadecimal ? HEXADECIMAL : 10);
    return Xml.isCodePoint(code) ? code : -1;
  }

  /** The number, of at most seven digits; -1 if there is none. */
  private static int number(char[] chars, int from, int to, int base) {
    int number = from < to ? 0 : -1;
    for (int i = from; i < to; i++) {
      int digit = chars[i] < 0x80 ? Character.digit(chars[i], base) : -1;
      if (digit < 0) {
        return -1;
      }
      number = number * base + digit;
    }
    return number;
  }

  private static int entity(char[] chars, int from, int length) {
    for (int i = 0; i < ENTITIES.length; i++) {
      char[] name = ENTITIES[i];
      if (name.length == length && Arrays.equals(name, 0, length, chars, from, from + length)) {
        return MEANINGS.charAt(i);
      }
    }
    return -1;
  }

  /** Adds a stretch of text whose references are sound, each replaced; lines end with LF. */
  static void append(char[] chars, int from, int to, StringBuilder out) {
    int copied = from;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c == '\r') {
        out.append(chars, copied, i - copied).append('\n');
        i += chars[i + 1] == '\n' ? 1 : 0;
        copied = i + 1;
      } else if (c == '&') {
        int end = i;
        while (chars[end] != ';') {
          end++;
        }
        out.append(chars, copied, i - copied).appendCodePoint(codePoint(chars, i, end));
        i = end;
        copied = end + 1;
      }
    }
    out.append(chars, copied, to - copied);
  }
}
