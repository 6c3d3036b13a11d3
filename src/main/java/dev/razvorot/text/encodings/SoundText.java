package dev.razvorot.text.encodings;

import dev.razvorot.text.Letters;

/**
 * Says quickly that a text needs no mending.
 *
 * <p>Printable ASCII is skipped. Every other character has a few bits in a table; the bits seen,
 * and those that meet in neighbours, are gathered, and the verdict is read from the sums. Plain
 * English and today's Russian with their punctuation pass, foreign names too; all else is looked at
 * more slowly.
 *
 * <p>Public for the rooms of {@code text} alone.
 */
public final class SoundText {
  private static final int LATIN = 1;
  private static final int CYRILLIC = 1 << 1;
  private static final int LOWER = 1 << 3;
  private static final int UPPER = 1 << 4;
  private static final int LOOK = 1 << 6;
  private static final int ACCENTED = 1 << 8;
  private static final int MARK = 1 << 9;

  /** End of the table: characters from here on are looked at. */
  private static final int TABLE_END = 0x2200;

  private static final short[] BITS = table();

  private SoundText() {}

  /**
   * Whether the text certainly is in its exported form: no character that is removed, none that
   * composes, no word of two scripts, no sign of a wrong encoding.
   */
  public static boolean isSound(String text) {
    int first = asciiEnd(text);
    int seen = 0;
    int met = 0;
    int shared = 0;
    int previous = first > 0 && first < text.length() ? BITS[text.charAt(first - 1)] : 0;
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      int bits = c < TABLE_END ? BITS[c] : LOOK;
      seen |= bits;
      met |= (previous << 1 | previous >> 1) & bits;
      shared |= previous & bits;
      previous = bits;
    }
    boolean scripts = (met & (LATIN | CYRILLIC)) == 0;
    boolean letters = (met & (ACCENTED | MARK)) == 0 && (shared & ACCENTED) == 0;
    return (seen & LOOK) == 0 && scripts && letters && isUsualCase(seen, met);
  }

  /** The index of the first character that is no printable ASCII. */
  private static int asciiEnd(String text) {
    int i = 0;
    while (i < text.length() && (char) (text.charAt(i) - ' ') < 0x7F - ' ') {
      i++;
    }
    return i;
  }

  /**
   * KOI8-R read as windows-1251 and the reverse turn the case of every letter over: capitals follow
   * small letters, or all letters have one case.
   */
  private static boolean isUsualCase(int seen, int met) {
    boolean oneCase = (seen & LOWER) == 0 || (seen & UPPER) == 0;
    return (seen & CYRILLIC) == 0 || !oneCase && (met & UPPER) == 0;
  }

  private static short[] table() {
    short[] bits = new short[TABLE_END];
    for (int c = 0; c < TABLE_END; c++) {
      bits[c] = (short) bitsOf(c);
    }
    return bits;
  }

  private static int bitsOf(int c) {
    if (Letters.isAsciiLetter(c)) {
      return LATIN;
    }
    if (Letters.isRussian(c)) {
      return CYRILLIC | (Character.isUpperCase(c) ? UPPER : LOWER);
    }
    if (c >= 0xC0 && c < 0x180 && Character.isLetter(c)) {
      return LATIN | ACCENTED;
    }
    if (!isPlainMark(c)) {
      return LOOK;
    }
    return c < 0x80 ? 0 : MARK;
  }

  private static boolean isPlainMark(int c) {
    boolean ascii = c >= 0x20 && c < 0x7F || c == '\t' || c == '\n' || c == '\r';
    boolean latin1 = c >= 0xA0 && c < 0xC0 && c != 0xAD && "¨¸µ".indexOf(c) < 0;
    boolean space = c >= 0x2002 && c <= 0x200A || c == 0x202F;
    boolean typographic = c >= 0x2010 && c <= 0x2027 || c >= 0x2030 && c <= 0x205E;
    boolean symbol = c >= 0x2070 && c < 0x20D0 || c >= 0x2100 && !isSingleton(c);
    return ascii || latin1 || space || typographic || symbol || c == '×' || c == '÷';
  }

  /** Ohm, Kelvin and Angstrom signs, which NFC replaces by letters. */
  private static boolean isSingleton(int c) {
    return c == 0x2126 || c == 0x212A || c == 0x212B;
  }
}
