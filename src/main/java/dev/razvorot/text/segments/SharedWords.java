package dev.razvorot.text.segments;

import dev.razvorot.text.Letters;
import dev.razvorot.text.segments.Seam.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The Latin words that both sides of a line have: brands and names that keep their letters. */
final class SharedWords {
  private SharedWords() {}

  /** How many letters the words of one part have that stand in the other as well. O(length). */
  static int letters(String line, Part part, Part other) {
    Set<String> shared = Set.copyOf(words(line, other));
    return words(line, part).stream().filter(shared::contains).mapToInt(String::length).sum();
  }

  private static List<String> words(String line, Part part) {
    List<String> words = new ArrayList<>();
    for (int i = part.start(); i < part.end(); ) {
      int end = wordEnd(line, i, part.end());
      if (end > i) {
        words.add(line.substring(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return words;
  }

  private static int wordEnd(String line, int start, int most) {
    int end = start;
    while (end < most && Letters.isLatin(line.charAt(end))) {
      end++;
    }
    return end;
  }
}
