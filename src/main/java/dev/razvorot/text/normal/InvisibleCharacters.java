package dev.razvorot.text.normal;

import dev.razvorot.text.normal.Change.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Removes what nobody can see and what XML 1.0 cannot hold (section 2.2, production Char).
 *
 * <p>Kept, although invisible: U+200D between emoji and tags after a flag, which are part of one
 * picture, and variation selectors. Form feed and vertical tab part words, so a space takes their
 * place.
 */
final class InvisibleCharacters {
  private static final int JOINER = 0x200D;
  private static final int VARIATION_SELECTOR_16 = 0xFE0F;
  private static final int BLACK_FLAG = 0x1F3F4;

  private final String text;
  private final List<Change> changes;
  private final StringBuilder out;
  private final Map<Integer, String> names = new HashMap<>();

  private InvisibleCharacters(String text, List<Change> changes) {
    this.text = text;
    this.changes = changes;
    this.out = new StringBuilder(text.length());
  }

  /** The text without them; what was removed is added to the changes. */
  static String remove(String text, List<Change> changes) {
    int before = changes.size();
    String cleaned = new InvisibleCharacters(text, changes).run();
    return changes.size() == before ? text : cleaned;
  }

  private String run() {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      if (isKept(c) || isPartOfPicture(c)) {
        out.appendCodePoint(c);
      } else {
        out.append(c == '\f' || c == '\u000B' ? " " : "");
        changes.add(new Change(kindOf(c), names.computeIfAbsent(c, this::nameOf), i, out.length()));
      }
    }
    return out.toString();
  }

  /** Whether a character is invisible or forbidden wherever it stands. */
  static boolean isRemoved(int c) {
    return !isKept(c);
  }

  private static boolean isKept(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n' || c == '\r';
    }
    return c < 0x7F || !isInvisible(c) && !isControl(c) && !isSurrogate(c);
  }

  private static boolean isControl(int c) {
    return c < 0x20 || c >= 0x7F && c < 0xA0 && c != 0x85 || (c & 0xFFFE) == 0xFFFE;
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /**
   * Unicode's format characters (Cf) but those that show or shape letters of other scripts, and the
   * grapheme joiner.
   */
  private static boolean isInvisible(int c) {
    boolean general = c == 0xAD || c == 0x034F || c == 0x061C || c == 0x180E || c == 0xFEFF;
    boolean punctuation =
        c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x206F;
    return general || punctuation || c >= 0xFFF9 && c <= 0xFFFB || isTag(c);
  }

  private static boolean isTag(int c) {
    return c >= 0xE0000 && c <= 0xE007F;
  }

  private boolean isPartOfPicture(int c) {
    if (out.isEmpty()) {
      return false;
    }
    int before = out.codePointBefore(out.length());
    return c == JOINER && (before > 0xFFFF || before == VARIATION_SELECTOR_16)
        || isTag(c) && (before == BLACK_FLAG || isTag(before));
  }

  private static Kind kindOf(int c) {
    if (isSurrogate(c)) {
      return Kind.SURROGATE;
    }
    return isControl(c) ? Kind.CONTROL : Kind.INVISIBLE;
  }

  private String nameOf(int c) {
    String code = String.format(Locale.ROOT, "U+%04X", c);
    String name = Character.getName(c);
    return name == null || isSurrogate(c) ? code : code + " " + name;
  }
}
