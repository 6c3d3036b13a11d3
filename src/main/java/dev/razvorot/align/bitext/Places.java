package dev.razvorot.align.bitext;

import java.util.Arrays;

/**
 * Where each word of a side stands: line by line, position by position.
 *
 * <p>The places of a word are those from {@link #first(int)} to below {@link #end}. Immutable;
 * O(words).
 */
public final class Places {
  /** Parts that a line is cut into when it is told where in it a word stands. */
  public static final int PARTS = 256;

  /** {@code [word]} its first place; one more entry at the end. */
  private final int[] first;

  /** {@code [place]} line, ascending for each word. */
  public final int[] line;

  /** {@code [place]} position in the line. */
  public final int[] position;

  /** {@code [place]} the next place of the same word in a later line; {@link #end} if none is. */
  public final int[] nextLine;

  Places(int[][] lines, int words) {
    this.first = firsts(lines, words);
    this.line = new int[first[words]];
    this.position = new int[first[words]];
    int[] next = Arrays.copyOf(first, words);
    for (int at = 0; at < lines.length; at++) {
      for (int k = 0; k < lines[at].length; k++) {
        int place = next[lines[at][k]]++;
        line[place] = at;
        position[place] = k;
      }
    }
    this.nextLine = nextLines(words);
  }

  private int[] nextLines(int words) {
    int[] next = new int[line.length];
    for (int word = 0; word < words; word++) {
      int last = first[word + 1] - 1;
      for (int place = last; place >= first[word]; place--) {
        boolean leaves = place == last || line[place + 1] != line[place];
        next[place] = leaves ? place + 1 : next[place + 1];
      }
    }
    return next;
  }

  private static int[] firsts(int[][] lines, int words) {
    int[] first = new int[words + 1];
    for (int[] line : lines) {
      for (int word : line) {
        first[word + 1]++;
      }
    }
    for (int word = 0; word < words; word++) {
      first[word + 1] += first[word];
    }
    return first;
  }

  /** Where the middle of a word stands in a line, in {@link #PARTS}; to be read unsigned. */
  public static byte share(int position, int words) {
    return (byte) ((2 * position + 1) * (PARTS / 2) / words);
  }

  /** The first place of a word. */
  int first(int word) {
    return first[word];
  }

  /** The first place of a word in a line; any place if the line does not hold it. O(log places). */
  public int in(int line, int word) {
    int low = first[word];
    int high = first[word + 1] - 1;
    while (low < high) {
      int middle = low + high >>> 1;
      if (this.line[middle] < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** One behind the last place of a word. */
  public int end(int word) {
    return first[word + 1];
  }
}
