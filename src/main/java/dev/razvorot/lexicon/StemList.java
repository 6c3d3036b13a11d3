package dev.razvorot.lexicon;

import java.util.Collection;

/**
 * Stems in order, in two arrays: tens of thousands are read at once, and none is a string before it
 * is asked for.
 *
 * <p>Immutable. A stem is found in O(log of the number).
 */
final class StemList {
  /** All stems, one after another. */
  private final String letters;

  /** {@code [stem]} where it begins in {@link #letters}; one more entry at the end. */
  private final int[] start;

  StemList(String letters, int[] start) {
    this.letters = letters;
    this.start = start;
  }

  /** These stems, each once, sorted. */
  static StemList of(Collection<String> stems) {
    String[] sorted = stems.stream().sorted().distinct().toArray(String[]::new);
    int[] start = new int[sorted.length + 1];
    for (int at = 0; at < sorted.length; at++) {
      start[at + 1] = start[at] + sorted[at].length();
    }
    return new StemList(String.join("", sorted), start);
  }

  int size() {
    return start.length - 1;
  }

  String get(int at) {
    return letters.substring(start[at], start[at + 1]);
  }

  String letters() {
    return letters;
  }

  int[] starts() {
    return start.clone();
  }

  /** The index of a stem; if it is not there, minus one minus the index where it would stand. */
  int find(String stem) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = low + high >>> 1;
      int order = compare(middle, stem);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return -low - 1;
  }

  private int compare(int at, String stem) {
    int length = start[at + 1] - start[at];
    int shared = Math.min(length, stem.length());
    for (int k = 0; k < shared; k++) {
      int order = letters.charAt(start[at] + k) - stem.charAt(k);
      if (order != 0) {
        return order;
      }
    }
    return length - stem.length();
  }
}
