package dev.razvorot.text.segments;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words divided at the ends of lines, as in text that was copied from a page: a hyphen there is no
 * part of the word, unless the text has the word with its hyphen elsewhere, too.
 */
final class Hyphenation {
  static final char SOFT_HYPHEN = '\u00AD';

  /** Fewer hyphens at the ends of lines, or a smaller share, are those of the words. */
  private static final int FEWEST = 3;

  private static final double LEAST = 0.05;

  /** Words with a hyphen that stand within lines. */
  private final Set<String> words;

  private Hyphenation(Set<String> words) {
    this.words = words;
  }

  /**
   * What a text does.
   *
   * @param divided broken lines that may end in a part of a word
   * @param broken all broken lines
   * @return empty if it does not divide words
   */
  static Optional<Hyphenation> of(List<String> lines, int divided, int broken) {
    if (divided < FEWEST || divided < LEAST * broken) {
      return Optional.empty();
    }
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      for (int i = line.indexOf('-'); i >= 0; i = line.indexOf('-', i + 1)) {
        words.add(wordBefore(line, i) + '-' + wordAt(line, i + 1));
      }
    }
    return Optional.of(new Hyphenation(words));
  }

  /** Whether a line may end in a part of a word that goes on in the next. */
  static boolean mayDivide(CharSequence line, CharSequence next) {
    return endsInHyphen(line) && Character.isLowerCase(next.charAt(0));
  }

  static boolean endsInHyphen(CharSequence line) {
    int last = line.length() - 1;
    return last > 0 && line.charAt(last) == '-' && Character.isLetter(line.charAt(last - 1));
  }

  /** Whether a word is divided between a line and the next. */
  boolean divides(CharSequence line, CharSequence next) {
    return mayDivide(line, next)
        && !words.contains(wordBefore(line, line.length() - 1) + '-' + wordAt(next, 0));
  }

  private static String wordBefore(CharSequence line, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
      start--;
    }
    return line.subSequence(start, end).toString();
  }

  private static String wordAt(CharSequence line, int start) {
    int end = start;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.subSequence(start, end).toString();
  }
}
