package dev.razvorot.format.xml.sound;

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
    int slot = Stretch.hash(chars, from, to) & SLOTS - 1;
    String found = slots[slot];
    if (found.length() == length && Stretch.isAt(found, chars, from)) {
      return found;
    }
    String made = new String(chars, from, length);
    slots[slot] = made;
    return made;
  }
}
