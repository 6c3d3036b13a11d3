package dev.razvorot.text.segments;

import dev.razvorot.text.Letters;
import dev.razvorot.text.segments.Seam.Part;
import java.util.HashSet;
import java.util.Set;

/** The Latin words that both sides of a line have: brands and names that keep their letters. */
final class SharedWords {
  private SharedWords() {}

  /** How many letters the words of one part have that stand in the other as well. O(length). */
  static int letters(String line, Part part, Part other) {
    Set<String> words = new HashSet<>();
    int letters = 0;
    for (int i = other.start(); i < other.end(); ) {
      int end = wordEnd(line, i, other.end());
      words.add(line.substring(i, end));
      i = Math.max(end, i + 1);
    }
    for (int i = part.start(); i < part.end(); ) {
      int end = wordEnd(line, i, part.end());
      letters += words.contains(line.substring(i, end)) ? end - i : 0;
      i = Math.max(end, i + 1);
    }
    return letters;
  }

  private static int wordEnd(String line, int start, int most) {
    int end = start;
    while (end < most && Letters.isLatin(line.charAt(end))) {
      end++;
    }
    return end;
  }
}
