package dev.razvorot.text;

import java.lang.Character.UnicodeScript;

/**
 * Scripts and spaces of single characters, by table look-up for the characters that are common.
 *
 * <p>Public for the rooms of {@code text} alone.
 */
public final class Letters {
  private Letters() {}

  /** Whether the character is a letter of the Latin script, accented or not. */
  public static boolean isLatin(int c) {
    if (c < 0x80) {
      return isAsciiLetter(c);
    }
    boolean plain = isPlainCyrillic(c) || c >= 0x2000 && c < 0x2070;
    return !plain && Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
  }

  /** Whether the character is a letter of the Cyrillic script, of whatever language. */
  public static boolean isCyrillic(int c) {
    if (c < 0x0400) {
      return false;
    }
    return isPlainCyrillic(c)
        || Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.CYRILLIC;
  }

  /** Whether the character is one of the 52 letters of ASCII. */
  public static boolean isAsciiLetter(int c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  /** Whether the character is one of the 33 letters of today's Russian alphabet, in either case. */
  public static boolean isRussian(int c) {
    return c >= 0x0410 && c <= 0x044F || c == 0x0401 || c == 0x0451;
  }

  /** Whether the character is blank: every Unicode space, no-break ones too, tabs, line ends. */
  public static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** The index of the first character from an index on that is not blank. */
  public static int afterBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The letters of the main Cyrillic block, U+0400 to U+0481: no mark among them. */
  private static boolean isPlainCyrillic(int c) {
    return c >= 0x0400 && c <= 0x0481;
  }

  /** Whether a mark after a letter is a stress mark, grave or acute, on a Cyrillic vowel. */
  public static boolean isStress(char letter, int mark) {
    return (mark == 0x0300 || mark == 0x0301) && isVowel(letter);
  }

  private static boolean isVowel(char c) {
    return c >= 0x0400 && "аеёиоуыэюяієїѣѵАЕЁИОУЫЭЮЯІЄЇѢѴ".indexOf(c) >= 0;
  }

  /** The vowel under a stress mark where both are one character: ѐ and ѝ. */
  public static char unstressed(char c) {
    return switch (c) {
      case 'ѐ' -> 'е';
      case 'Ѐ' -> 'Е';
      case 'ѝ' -> 'и';
      case 'Ѝ' -> 'И';
      default -> c;
    };
  }
}
