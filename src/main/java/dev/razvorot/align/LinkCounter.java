package dev.razvorot.align;

import dev.razvorot.align.LinkCount.OneSide;

/**
 * Counts how the words of a bead link: each word by the class of its best counterpart and by how
 * often it would find one by chance in lines as long as those opposite.
 *
 * <p>O(words x lines opposite). Not for several threads.
 */
final class LinkCounter {
  /** Lines opposite that are shorter than this share of the mean count as so long. */
  private static final double SHORTEST = 0.5;

  private final Side english;
  private final Side russian;
  private final Chance chance;
  private final LineClasses cells;
  private final double englishMean;
  private final double russianMean;

  LinkCounter(PreparedBitext bitext, LineClasses cells) {
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.chance = bitext.chance();
    this.cells = cells;
    this.englishMean = mean(english);
    this.russianMean = mean(russian);
  }

  LinkCount count(int line, int lineEnd, int row, int rowEnd) {
    LinkCount count = new LinkCount();
    if (line < lineEnd && row < rowEnd) {
      double rowsLength = Math.max(SHORTEST, words(russian, row, rowEnd) / russianMean);
      for (int at = line; at < lineEnd; at++) {
        countEnglish(at, bestOfEnglish(at, row, rowEnd), rowsLength, count);
      }
      double linesLength = Math.max(SHORTEST, words(english, line, lineEnd) / englishMean);
      for (int at = row; at < rowEnd; at++) {
        countRussian(at, bestOfRussian(line, lineEnd, at), linesLength, count);
      }
    }
    return count;
  }

  private void countEnglish(int line, byte[] best, double opposite, LinkCount count) {
    int[] words = english.lines[line];
    for (int at = 0; at < words.length; at++) {
      int bin = Chance.bin(chance.english[words[at]] * opposite);
      count.words[best[at] * Chance.BINS + bin]++;
      count(english, words[at], best[at], bin, count.english);
    }
  }

  private void countRussian(int row, byte[] best, double opposite, LinkCount count) {
    int[] words = russian.lines[row];
    for (int at = 0; at < words.length; at++) {
      int bin = Chance.bin(chance.russian[words[at]] * opposite);
      count.words[best[at] * Chance.BINS + bin]++;
      count(russian, words[at], best[at], bin, count.russian);
    }
  }

  private static void count(Side side, int word, int strength, int bin, OneSide counted) {
    counted.add(strength, bin);
    if (strength == WordLinks.NONE) {
      if (side.isNumber(word)) {
        counted.addUnlinkedNumber();
      } else if (side.isName(word)) {
        counted.addUnlinkedName();
      }
    }
  }

  /** The classes of an English line's words over several Russian lines. */
  private byte[] bestOfEnglish(int line, int row, int rowEnd) {
    byte[] best = cells.of(line, row).english();
    for (int at = row + 1; at < rowEnd; at++) {
      best = stronger(best, cells.of(line, at).english());
    }
    return best;
  }

  /** The classes of a Russian line's words over several English lines. */
  private byte[] bestOfRussian(int line, int lineEnd, int row) {
    byte[] best = cells.of(line, row).russian();
    for (int at = line + 1; at < lineEnd; at++) {
      best = stronger(best, cells.of(at, row).russian());
    }
    return best;
  }

  private static byte[] stronger(byte[] a, byte[] b) {
    byte[] stronger = a.clone();
    for (int at = 0; at < b.length; at++) {
      if (b[at] > stronger[at]) {
        stronger[at] = b[at];
      }
    }
    return stronger;
  }

  private static int words(Side side, int from, int to) {
    int count = 0;
    for (int line = from; line < to; line++) {
      count += side.lines[line].length;
    }
    return count;
  }

  /** Words in a line on average; at least 1. */
  private static double mean(Side side) {
    return Math.max(1, words(side, 0, side.size()) / (double) Math.max(1, side.size()));
  }
}
