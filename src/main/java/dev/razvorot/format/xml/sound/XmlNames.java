package dev.razvorot.format.xml.sound;

import dev.razvorot.format.chars.TagNames;
import dev.razvorot.format.xml.tokens.Xml;
import java.util.Arrays;

/** The names of a document, each made once: it has few, and says them again and again. */
final class XmlNames {
  /** Names that are remembered; a power of two, ten times what formats have. */
  private static final int SLOTS = 512;

  private final TagNames tags;
  private final Name[] slots = new Name[SLOTS];

  /** A name as it stands in tags. */
  static final class Name {
    private final char[] letters;
    private final String small;
    private final String plain;
    private final boolean known;

    private Name(char[] letters, boolean known) {
      String full = new String(letters);
      this.letters = letters;
      this.small = Xml.small(full).intern();
      this.plain = Xml.small(full.substring(full.indexOf(':') + 1)).intern();
      this.known = known;
    }

    /** In small letters if it begins with a capital, with its prefix. */
    String small() {
      return small;
    }

    /** Without its prefix, and then in small letters if it begins with a capital. */
    String plain() {
      return plain;
    }

    /** Whether the format has such a tag. */
    boolean isKnown() {
      return known;
    }

    int length() {
      return letters.length;
    }

    /** Whether these letters stand at an index, and enough of them. */
    boolean isAt(char[] chars, int from, int to) {
      return Arrays.equals(letters, 0, letters.length, chars, from, to);
    }
  }

  /** Names of a document whose format has these tags. */
  XmlNames(TagNames tags) {
    this.tags = tags;
  }

  /** The name that stands between two indexes. */
  Name of(char[] chars, int from, int to) {
    int slot = Stretch.hash(chars, from, to) & SLOTS - 1;
    Name found = slots[slot];
    if (found == null || !found.isAt(chars, from, to)) {
      found = new Name(Arrays.copyOfRange(chars, from, to), tags.isKnown(chars, from, to));
      slots[slot] = found;
    }
    return found;
  }
}
