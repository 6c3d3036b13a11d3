package dev.razvorot.text.encodings;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A one-byte charset in which bytes were wrongly read: turns characters back into those bytes.
 *
 * <p>A byte that the charset leaves undefined is known by the C1 control of the same number, which
 * is what lenient readers make of it; in windows-1251, where there is only one, by U+FFFD too.
 */
final class Misreading {
  /** What {@link #byteOf} says of a character that the charset cannot have given. */
  static final int NONE = -1;

  private static final char REPLACEMENT = '\uFFFD';

  /** End of the table: Latin, Cyrillic, Greek, marks, mathematics and boxes stand below. */
  private static final int TABLE_END = 0x2600;

  private final short[] table = new short[TABLE_END];

  /** The few characters beyond: ligatures, U+FFFD. */
  private final Map<Character, Integer> others = new HashMap<>();

  /**
   * A table of one charset.
   *
   * @param name name of the wrong charset
   */
  Misreading(String name) {
    Charset charset = Charset.forName(name);
    boolean latin = name.equals("windows-1252");
    Arrays.fill(table, (short) NONE);
    for (int b = 0x80; b < 0x100; b++) {
      char c = decoded(b, charset);
      if (b < 0xA0 || latin) {
        table[b] = table[b] == NONE ? (short) b : table[b];
      }
      if (c != REPLACEMENT || name.equals("windows-1251")) {
        put(c, b);
      }
    }
  }

  /** The byte, 0 to 255, behind a character, or {@link #NONE}. */
  int byteOf(char c) {
    if (c < 0x80) {
      return c;
    }
    return c < TABLE_END ? table[c] : others.getOrDefault(c, NONE);
  }

  /** Whether the charset has Latin letters with accents and no Cyrillic. */
  boolean isLatin() {
    return table['é'] != NONE;
  }

  /**
   * What the bytes behind a text say in another one-byte charset. Characters that no byte is behind
   * stay as they are.
   */
  String reread(CharSequence text, Charset charset) {
    byte[] raw = new byte[text.length()];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = (byte) Math.max(0, byteOf(text.charAt(i)));
    }
    StringBuilder out = new StringBuilder(new String(raw, charset));
    for (int i = 0; i < raw.length; i++) {
      if (byteOf(text.charAt(i)) == NONE) {
        out.setCharAt(i, text.charAt(i));
      }
    }
    return out.toString();
  }

  private void put(char c, int b) {
    if (c < TABLE_END) {
      table[c] = (short) b;
    } else {
      others.put(c, b);
    }
  }

  private static char decoded(int b, Charset charset) {
    return new String(new byte[] {(byte) b}, charset).charAt(0);
  }
}
