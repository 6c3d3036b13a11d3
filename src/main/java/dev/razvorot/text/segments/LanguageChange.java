package dev.razvorot.text.segments;

import dev.razvorot.text.Letters;
import java.util.regex.Pattern;

/** Where one language ends and the other begins without a mark between them. */
public final class LanguageChange {
  /** Fewer are a name: «Windows» before «операционная система». */
  private static final int FEWEST_WORDS = 2;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private LanguageChange() {}

  /**
   * Whether two texts of several words that follow each other are in letters of different alphabets
   * alone. O(length of the texts).
   */
  public static boolean isBetween(String before, String next) {
    boolean toLatin = isAll(before, false) && isAll(next, true);
    boolean toRussian = isAll(before, true) && isAll(next, false);
    return (toLatin || toRussian) && hasWords(before) && hasWords(next);
  }

  private static boolean isAll(String text, boolean latin) {
    boolean found = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (latin ? Letters.isCyrillic(c) : Letters.isLatin(c)) {
        return false;
      }
      found |= Character.isLetter(c);
    }
    return found;
  }

  private static boolean hasWords(String text) {
    return BLANKS.split(text.strip()).length >= FEWEST_WORDS;
  }
}
