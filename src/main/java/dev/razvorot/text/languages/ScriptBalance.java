package dev.razvorot.text.languages;

import dev.razvorot.Language;
import dev.razvorot.text.Letters;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Weighs the words of a text that holds both scripts.
 *
 * <p>A bare Cyrillic word in small letters hardly ever stands in English, while Russian is full of
 * Latin names and, in lists, of Latin words; only English articles, prepositions and the like are
 * sure signs of English, so other Latin words count up to a limit. What stands in quotes or
 * brackets says less; addresses and file names say nothing. The weights are set by hand and tested
 * in {@code LanguagesTest}.
 */
final class ScriptBalance {
  private static final double CYRILLIC_WORD = 4;
  private static final double CYRILLIC_NAME = 2.5;

  /** What a Cyrillic first word adds: hardly an English line begins so. */
  private static final double FIRST_WORD = 2;

  private static final double FUNCTION_WORD = 2.5;
  private static final double LATIN_WORD = 1;
  private static final double LATIN_WORDS_AT_MOST = 4;
  private static final double LATIN_NAME = 0.6;
  private static final double LATIN_NAMES_AT_MOST = 2;

  /** Share of its weight that a word has in quotes or brackets, and a small word in brackets. */
  private static final double QUOTED = 0.2;

  private static final double EXPLAINED = 0.5;

  /** Words that only an English sentence, or the title of an English work, holds. */
  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(
          List.of(
              ("an the of and to in is are was were be been has have had it its he she they we you"
                      + " his her their my this that these those with for from by at as but not or"
                      + " if what who how why when where which will would can could should does did"
                      + " do about after before into over than on your our there then them")
                  .split(" ")));

  private final String text;
  private double cyrillic;
  private double english;
  private double latinWords;
  private double latinNames;
  private int brackets;
  private boolean quoted;
  private boolean first = true;

  ScriptBalance(String text) {
    this.text = text;
  }

  /** The language that the words speak for; Russian if they are even. */
  Language language() {
    int i = 0;
    while (i < text.length()) {
      int end = wordEnd(i);
      if (end > i) {
        weigh(i, end);
        i = end;
      } else {
        track(text.charAt(i));
        i++;
      }
    }
    double latin =
        english
            + Math.min(latinWords, LATIN_WORDS_AT_MOST)
            + Math.min(latinNames, LATIN_NAMES_AT_MOST);
    return cyrillic >= latin ? Language.RUSSIAN : Language.ENGLISH;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void weigh(int start, int end) {
    boolean small = isSmall(start, end);
    if (first && Letters.isCyrillic(text.charAt(start))) {
      cyrillic += FIRST_WORD * share(small);
    }
    first = false;
    if (Letters.isCyrillic(text.charAt(start))) {
      cyrillic += (small ? CYRILLIC_WORD : CYRILLIC_NAME) * share(small);
    } else if (!isInAddress(start, end)) {
      latin(text.substring(start, end).toLowerCase(Locale.ROOT), small);
    }
  }

  private void latin(String word, boolean small) {
    if (FUNCTION_WORDS.contains(word)) {
      english += FUNCTION_WORD * share(small);
    } else if (small && word.length() > 1) {
      latinWords += LATIN_WORD * share(true);
    } else {
      latinNames += LATIN_NAME * share(false);
    }
  }

  private double share(boolean small) {
    if (quoted) {
      return QUOTED;
    }
    return brackets == 0 ? 1 : small ? EXPLAINED : QUOTED;
  }

  private boolean isSmall(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the letters are part of an address, a file name or a code: example.org, e2fsck. */
  private boolean isInAddress(int start, int end) {
    boolean before = start > 0 && isJoint(text.charAt(start - 1));
    boolean after = end + 1 < text.length() && isJoint(text.charAt(end)) && isInside(end + 1);
    return before && start > 1 && isInside(start - 2) || after;
  }

  private static boolean isJoint(char c) {
    return "./@_:\\#=&~+".indexOf(c) >= 0 || Character.isDigit(c);
  }

  private boolean isInside(int i) {
    return !Letters.isBlank(text.charAt(i));
  }

  /** Follows quotes and brackets; “ closes what „ opened. */
  private void track(char c) {
    switch (c) {
      case '(', '[' -> brackets++;
      case ')', ']' -> brackets = Math.max(0, brackets - 1);
      case '«', '„' -> quoted = true;
      case '»', '”' -> quoted = false;
      case '"', '“' -> quoted = !quoted;
      default -> {
        // no quote and no bracket
      }
    }
  }
}
