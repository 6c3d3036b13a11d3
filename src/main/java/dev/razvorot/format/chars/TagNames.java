package dev.razvorot.format.chars;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The names of elements that a format has, so that what only looks like a tag can be told; and
 * which of them holds text.
 */
public final class TagNames {
  /** For formats of which nothing is known. */
  public static final TagNames ANY = new TagNames(Set.of(), "");

  /** Letters of a name that fit a long, a byte each; no name of a format that is told is longer. */
  private static final int LONGEST = Long.BYTES;

  /** More than twice the names of any format here, so that a look or two finds a name. */
  private static final int SLOTS = 128;

  private final long[] slots = new long[SLOTS];
  private final boolean any;
  private final long text;
  private final char[] textLetters;
  private final char textStart;

  /** What stands at a tag. */
  enum Found {
    /** An element of the format. */
    KNOWN,
    /** The start or the end tag of the element that holds text. */
    TEXT,
    /** Another name. */
    UNKNOWN
  }

  /**
   * Names in small letters, of at most eight letters each; they are found in capitals too, and
   * behind a prefix.
   *
   * @param text the one among them that holds text; empty if nothing is known
   */
  public TagNames(Set<String> names, String text) {
    this.any = names.isEmpty();
    this.text = packed(text);
    this.textLetters = text.toCharArray();
    this.textStart = text.isEmpty() ? 0 : text.charAt(0);
    for (String name : names) {
      long packed = packed(name);
      slots[slot(packed)] = packed;
    }
  }

  /** Whether every name is taken. */
  public boolean isAny() {
    return any;
  }

  /**
   * Whether a name that begins so, without a prefix, may be that of the element that holds text.
   */
  boolean mayBeText(char first) {
    return (first | 0x20) == textStart;
  }

  /** Whether a name has a prefix. */
  boolean hasPrefix(char[] chars, int from, int limit) {
    for (int i = from; i < limit && chars[i] > ' ' && chars[i] != '>'; i++) {
      if (chars[i] == ':') {
        return true;
      }
    }
    return false;
  }

  /** What the name is that begins at an index, behind {@code <} and perhaps {@code /}. */
  Found find(char[] chars, int from, int limit) {
    int end = from + textLetters.length;
    boolean usual =
        end < limit
            && chars[end] == '>'
            && Arrays.equals(textLetters, 0, textLetters.length, chars, from, end);
    return usual && text != 0 ? Found.TEXT : findSlowly(chars, from, limit);
  }

  /** Whether the format has an element of a name, which something follows. */
  public boolean isKnown(char[] chars, int from, int to) {
    return any || findSlowly(chars, from, to + 1) != Found.UNKNOWN;
  }

  /** Whether the format has an element of a name. */
  public boolean isKnown(String name) {
    char[] chars = (name + '>').toCharArray();
    return isKnown(chars, 0, name.length());
  }

  private Found findSlowly(char[] chars, int from, int limit) {
    long name = 0;
    int length = 0;
    for (int i = from; i < limit; i++) {
      char c = chars[i];
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        name = name << Byte.SIZE | c | 0x20;
        length++;
      } else if (c == ':') {
        name = 0;
        length = 0;
      } else {
        boolean ends = c == '>' || c == '/' || c <= ' ';
        return ends && length <= LONGEST ? found(name) : Found.UNKNOWN;
      }
    }
    return Found.UNKNOWN;
  }

  private Found found(long name) {
    if (name == text) {
      return Found.TEXT;
    }
    return any || name != 0 && slots[slot(name)] == name ? Found.KNOWN : Found.UNKNOWN;
  }

  /** The slot that holds a name, or the first free one where it would be looked for. */
  private int slot(long name) {
    int slot = (int) (name ^ name >>> 7 ^ name >>> 13) & SLOTS - 1;
    while (slots[slot] != name && slots[slot] != 0) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  private static long packed(String name) {
    long packed = 0;
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      packed = packed << Byte.SIZE | c;
    }
    return packed;
  }
}
