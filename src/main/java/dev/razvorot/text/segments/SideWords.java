package dev.razvorot.text.segments;

import dev.razvorot.text.Letters;
import dev.razvorot.text.segments.Seam.Part;

/** How many words, parted by blanks, and letters of either script a side has. */
record SideWords(int latin, int latinLetters, int cyrillic, int cyrillicLetters) {

  static SideWords of(String line, Part part) {
    int[] words = new int[2];
    int[] letters = new int[2];
    boolean inWord = false;
    for (int i = part.start(); i < part.end(); i++) {
      int script = script(line.charAt(i));
      if (script >= 0) {
        letters[script]++;
        words[script] += inWord ? 0 : 1;
      }
      inWord = !Letters.isBlank(line.charAt(i)) && (inWord || script >= 0);
    }
    return new SideWords(words[0], letters[0], words[1], letters[1]);
  }

  /** Whether a side holds a letter or a digit. */
  static boolean areSaid(String line, Part part) {
    int i = part.start();
    while (i < part.end() && !Character.isLetterOrDigit(line.charAt(i))) {
      i++;
    }
    return i < part.end();
  }

  private static int script(char c) {
    return Letters.isLatin(c) ? 0 : Letters.isCyrillic(c) ? 1 : -1;
  }

  int letters() {
    return latinLetters + cyrillicLetters;
  }

  boolean areEnglish() {
    return latin > 0 && cyrillic == 0;
  }

  /**
   * Whether a side is Russian.
   *
   * @param shared Latin letters of words that the other side has too: brands keep them
   */
  boolean areRussian(int shared) {
    return cyrillic > 0 && cyrillicLetters > latinLetters - shared;
  }

  /** Whether a side is but one word, which alone says little. */
  boolean isOne() {
    return latin + cyrillic < 2;
  }
}
