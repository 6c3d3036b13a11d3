package dev.razvorot.text;

import dev.razvorot.Language;
import java.util.Locale;
import java.util.Set;

/**
 * Weighs the words of a text that holds both scripts.
 *
 * <p>Weights are set by hand and tested in {@code LanguagesTest}: a bare Cyrillic word in lower
 * case hardly ever stands in English; a Latin word with a capital is a name in either language;
 * what stands in quotes or brackets says little.
 */
final class ScriptBalance {
  private static final double CYRILLIC_WORD = 4;
  private static final double CYRILLIC_NAME = 2.5;
  private static final double LATIN_WORD = -1.5;
  private static final double LATIN_NAME = -0.6;
  private static final double ENGLISH_FUNCTION_WORD = -2.5;

  /** Share of a word's weight that is left in quotes or brackets. */
  private static final double QUOTED = 0.2;

  /** Words that only an English sentence, or the title of an English work, holds. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "the", "of", "and", "to", "in", "is", "are", "was", "were", "be", "been",
          "has", "have", "had", "it", "its", "he", "she", "they", "we", "you", "his", "her",
          "their", "my", "this", "that", "these", "those", "with", "for", "from", "by", "at", "as",
          "but", "not", "or", "if", "what", "who", "how", "why", "when", "where", "which", "will",
          "would", "can", "could", "should", "does", "did", "do", "about", "after", "before",
          "into", "over", "than");

  private final String text;
  private double balance;
  private int depth;

  ScriptBalance(String text) {
    this.text = text;
  }

  /** The language that the words speak for; Russian if they are even. */
  Language language() {
    int i = 0;
    while (i < text.length()) {
      int end = wordEnd(i);
      if (end > i) {
        weigh(text.substring(i, end));
        i = end;
      } else {
        track(text.charAt(i));
        i++;
      }
    }
    return balance >= 0 ? Language.RUSSIAN : Language.ENGLISH;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void weigh(String word) {
    double weight = Letters.isCyrillic(word.charAt(0)) ? cyrillic(word) : latin(word);
    balance += depth > 0 ? QUOTED * weight : weight;
  }

  private static double cyrillic(String word) {
    return isLowerCase(word) ? CYRILLIC_WORD : CYRILLIC_NAME;
  }

  private static double latin(String word) {
    if (word.length() > 1 && FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
      return ENGLISH_FUNCTION_WORD;
    }
    return isLowerCase(word) && word.length() > 1 ? LATIN_WORD : LATIN_NAME;
  }

  private static boolean isLowerCase(String word) {
    return word.chars().noneMatch(Character::isUpperCase);
  }

  /** Follows quotes and brackets; a straight quote opens if none is open. */
  private void track(char c) {
    if ("«“„([".indexOf(c) >= 0) {
      depth++;
    } else if ("»”)]".indexOf(c) >= 0) {
      depth = Math.max(0, depth - 1);
    } else if (c == '"') {
      depth = depth > 0 ? depth - 1 : 1;
    }
  }
}
