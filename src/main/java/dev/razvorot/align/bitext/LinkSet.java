package dev.razvorot.align.bitext;

import java.util.Arrays;

/** The English words that one Russian word may stand for, as they are found; each once. */
final class LinkSet {
  /** {@code [English word]} class of the link; 0 if there is none. */
  private final byte[] strength;

  private int[] found = new int[64];
  private int count;

  LinkSet(int englishWords) {
    this.strength = new byte[englishWords];
  }

  /** Adds a link, or makes it stronger. */
  void add(int word, int strengthClass) {
    if (strength[word] == WordLinks.NONE) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = word;
    }
    strength[word] = (byte) Math.max(strength[word], strengthClass);
  }

  /** The words, ascending. */
  int[] words() {
    Arrays.sort(found, 0, count);
    return Arrays.copyOf(found, count);
  }

  /** The class of each of these words. */
  byte[] classes(int[] words) {
    byte[] classes = new byte[words.length];
    for (int k = 0; k < words.length; k++) {
      classes[k] = strength[words[k]];
    }
    return classes;
  }

  void clear() {
    for (int k = 0; k < count; k++) {
      strength[found[k]] = WordLinks.NONE;
    }
    count = 0;
  }
}
