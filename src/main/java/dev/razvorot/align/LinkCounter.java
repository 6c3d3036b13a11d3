package dev.razvorot.align;

import dev.razvorot.align.LinkCount.OneSide;
import java.util.Arrays;

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
  private final LinkCount count = new LinkCount();

  /** {@code [position]} strongest classes of a line's words over several lines opposite. */
  private byte[] strongest = new byte[64];

  LinkCounter(PreparedBitext bitext, LineClasses cells) {
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.chance = bitext.chance();
    this.cells = cells;
    this.englishMean = mean(english);
    this.russianMean = mean(russian);
  }

  /** The counts of a bead; they hold until the next one is counted. */
  LinkCount count(int line, int lineEnd, int row, int rowEnd) {
    cells.clear();
    count.clear();
    if (line < lineEnd && row < rowEnd) {
      int englishWords = english.words(line, lineEnd);
      int russianWords = russian.words(row, rowEnd);
      count.reserve(englishWords + russianWords);
      int longer = longer(russianWords / russianMean);
      for (int at = line; at < lineEnd; at++) {
        countEnglish(at, row, rowEnd, longer);
      }
      longer = longer(englishWords / englishMean);
      for (int at = row; at < rowEnd; at++) {
        countRussian(line, lineEnd, at, longer);
      }
    }
    return count;
  }

  private static int longer(double times) {
    return Chance.longer(Math.max(SHORTEST, times));
  }

  private void countEnglish(int line, int row, int rowEnd, int longer) {
    int[] words = english.lines[line];
    int from = cells.at(line, row);
    byte[] best = cells.bytes();
    if (rowEnd > row + 1) {
      takeOver(from, words.length);
      for (int at = row + 1; at < rowEnd; at++) {
        raise(cells.at(line, at), words.length);
      }
      best = strongest;
      from = 0;
    }
    for (int k = 0; k < words.length; k++) {
      int bin = Chance.bin(chance.english[words[k]] + longer);
      count(best[from + k], bin, english.traits[words[k]], count.english);
    }
  }

  private void countRussian(int line, int lineEnd, int row, int longer) {
    int[] words = russian.lines[row];
    int from = cells.at(line, row) + english.lines[line].length;
    byte[] best = cells.bytes();
    if (lineEnd > line + 1) {
      takeOver(from, words.length);
      for (int at = line + 1; at < lineEnd; at++) {
        raise(cells.at(at, row) + english.lines[at].length, words.length);
      }
      best = strongest;
      from = 0;
    }
    for (int k = 0; k < words.length; k++) {
      int bin = Chance.bin(chance.russian[words[k]] + longer);
      count(best[from + k], bin, russian.traits[words[k]], count.russian);
    }
  }

  private void count(int strength, int bin, byte traits, OneSide side) {
    count.add(strength, bin);
    side.add(strength, bin);
    if (strength == WordLinks.NONE && traits != 0) {
      if ((traits & Side.NUMBER) != 0) {
        side.addUnlinkedNumber();
      } else {
        side.addUnlinkedName();
      }
    }
  }

  private void takeOver(int from, int length) {
    if (length > strongest.length) {
      strongest = Arrays.copyOf(strongest, 2 * length);
    }
    System.arraycopy(cells.bytes(), from, strongest, 0, length);
  }

  private void raise(int from, int length) {
    byte[] others = cells.bytes();
    for (int k = 0; k < length; k++) {
      strongest[k] = (byte) Math.max(strongest[k], others[from + k]);
    }
  }

  /** Words in a line on average; at least 1. */
  private static double mean(Side side) {
    return Math.max(1, side.words(0, side.size()) / (double) Math.max(1, side.size()));
  }
}
