package dev.razvorot.format.xml;

import java.util.Arrays;

/** Short attribute values, such as languages and types, each made once while it keeps coming. */
final class XmlValues {
  /** A power of two. */
  private static final int SLOTS = 256;

  /** What is longer hardly comes again. */
  private static final int LONGEST = 16;

  private final String[] slots = new String[SLOTS];

  XmlValues() {
    Arrays.fill(slots, "");
  }

  /** The value that stands between two indexes. */
  String of(char[] chars, int from, int to) {
    int length = to - from;
    if (length > LONGEST || length == 0) {
      return new String(chars, from, length);
    }
    int hash = length + 31 * chars[from] + 37 * chars[to - 1] + 41 * chars[from + length / 2];
    String found = slots[hash & SLOTS - 1];
    if (isAt(found, chars, from, length)) {
      return found;
    }
    String made = new String(chars, from, length);
    slots[hash & SLOTS - 1] = made;
    return made;
  }

  private static boolean isAt(String value, char[] chars, int from, int length) {
    if (value.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (value.charAt(i) != chars[from + i]) {
        return false;
      }
    }
    return true;
  }
}
