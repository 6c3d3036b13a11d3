package dev.razvorot.translit.inverse;

import dev.razvorot.translit.rules.LetterSet;

/** A Latin word on its way back: its small letters, and where it has capitals. */
final class Word {
  private final String text;
  private final char[] small;
  private final boolean capitals;

  /** Takes a word in NFC. */
  Word(String text) {
    this.text = text;
    this.small = new char[text.length()];
    int large = 0;
    int cased = 0;
    for (int at = 0; at < small.length; at++) {
      char letter = text.charAt(at);
      small[at] = Character.toLowerCase(letter);
      large += Character.isUpperCase(letter) ? 1 : 0;
      cased += Character.isUpperCase(letter) || Character.isLowerCase(letter) ? 1 : 0;
    }
    capitals = large > 1 && large == cased;
  }

  int length() {
    return small.length;
  }

  /** The small form of a letter. */
  char letter(int at) {
    return small[at];
  }

  /** The small form of the letter before a position, or {@link LetterSet#EDGE}. */
  int before(int at) {
    return at == 0 ? LetterSet.EDGE : small[at - 1];
  }

  /** Whether these small letters stand at a position. */
  boolean has(String letters, int at) {
    if (at + letters.length() > small.length) {
      return false;
    }
    for (int index = 0; index < letters.length(); index++) {
      if (small[at + index] != letters.charAt(index)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word has more than one letter and all are capitals. */
  boolean isCapitals() {
    return capitals;
  }

  /** Whether one of the letters between two positions is a capital. */
  boolean hasCapital(int start, int end) {
    for (int at = start; at < end; at++) {
      if (Character.isUpperCase(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
