package dev.razvorot.format.xml.tokens;

import java.util.Locale;

/** What XML 1.0 says of characters (fifth edition, section 2.2), and tools of names. */
public final class Xml {
  private Xml() {}

  /** Whether a character shows nothing: white space of any sort, or a byte order mark. */
  public static boolean isBlank(int c) {
    return Character.isWhitespace(c) || c == '\uFEFF';
  }

  /**
   * Whether a UTF-16 unit that is no part of a surrogate pair may stand in a document: production
   * 2, Char, without the supplementary planes, which are allowed whole.
   */
  public static boolean isChar(char c) {
    return c >= ' '
        ? c <= '\uD7FF' || c >= '\uE000' && c <= '\uFFFD'
        : c == '\t' || c == '\n' || c == '\r';
  }

  /** Whether the character of a number may stand in a document; the planes above the first may. */
  public static boolean isCodePoint(int code) {
    return code > Character.MAX_VALUE
        ? code <= Character.MAX_CODE_POINT
        : code >= 0 && isChar((char) code);
  }

  /** Index of the first unit that no document may hold; -1 if there is none. */
  public static int firstUnwritable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (!isChar(c)) {
        return i;
      }
    }
    return -1;
  }

  /** A name in small letters if it begins with a capital. */
  public static String small(String name) {
    boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    return capital ? name.toLowerCase(Locale.ROOT) : name;
  }
}
