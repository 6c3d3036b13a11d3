package dev.razvorot.align.evidence.counterparts;

import dev.razvorot.align.bitext.Chance;
import dev.razvorot.align.bitext.Places;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Side;
import dev.razvorot.align.bitext.WordLinks;
import dev.razvorot.align.evidence.counterparts.LinkCount.OneSide;

/**
 * Counts how the words of a bead link: each word by the class of its best counterpart and by how
 * often it would find one by chance in lines as long as those opposite, and how far from its own
 * place in the bead the counterpart stands.
 *
 * <p>O(words x lines opposite). Not for several threads.
 */
public final class LinkCounter {
  /** Lines opposite that are shorter than this share of the mean count as so long. */
  private static final double SHORTEST = 0.5;

  private final LineClasses cells;
  private final double closeness;
  private final LinkCount count = new LinkCount();
  private final Half english;
  private final Half russian;

  /** {@code [position]} the best counterparts of a line's words over several lines opposite. */
  private final BestCounterparts joined = new BestCounterparts(64);

  /** One side, and what is counted for it. */
  private record Half(Side side, short[] chance, double mean, OneSide counted) {

    static Half of(Side side, short[] chance, OneSide counted) {
      double words = side.words(0, side.size()) / (double) Math.max(1, side.size());
      return new Half(side, chance, Math.max(1, words), counted);
    }

    /** Steps that chance grows by opposite so many words of this side. */
    int longer(int words) {
      return Chance.longer(Math.max(SHORTEST, words / mean));
    }
  }

  private LinkCounter(PreparedBitext bitext, LineClasses cells, double closeness) {
    this.cells = cells;
    this.closeness = closeness;
    this.english = Half.of(bitext.english(), bitext.chance().english, count.english);
    this.russian = Half.of(bitext.russian(), bitext.chance().russian, count.russian);
  }

  /** Counts in pairs of lines anywhere. */
  public static LinkCounter anywhere(PreparedBitext bitext) {
    return new LinkCounter(bitext, new Counterparts(bitext), 0);
  }

  /** Counts in beads within reach. O(words x width of the reach) to begin with. */
  public static LinkCounter within(PreparedBitext bitext, Reach reach) {
    Cells cells = new Cells(bitext, reach);
    return new LinkCounter(bitext, cells, Fidelity.aboveUsual(bitext, reach, cells));
  }

  /**
   * How much more of a line its best partner in reach has words for than is usual, in [-0.5, 0.5];
   * 0 where lines anywhere are compared.
   */
  public double closeness() {
    return closeness;
  }

  /** The counts of a bead; they hold until the next one is counted. */
  public LinkCount count(int line, int lineEnd, int row, int rowEnd) {
    cells.clear();
    int englishWords = english.side.words(line, lineEnd);
    int russianWords = russian.side.words(row, rowEnd);
    count.begin(englishWords, russianWords);
    if (line < lineEnd && row < rowEnd) {
      int longer = russian.longer(russianWords);
      for (int at = line; at < lineEnd; at++) {
        countEnglish(at, row, rowEnd, longer);
      }
      longer = english.longer(englishWords);
      for (int at = row; at < rowEnd; at++) {
        countRussian(line, lineEnd, at, longer);
      }
    }
    return count;
  }

  private void countEnglish(int line, int row, int rowEnd, int longer) {
    if (rowEnd == row + 1) {
      int from = cells.at(line, row);
      count(english, line, cells.best(), from, longer);
      return;
    }
    int words = english.side.lines[line].length;
    joined.clear(0, words);
    int all = russian.side.words(row, rowEnd);
    for (int at = row; at < rowEnd; at++) {
      int from = cells.at(line, at);
      raise(from, words, new Part(russian.side.words(row, at), russian.side.lines[at].length, all));
    }
    count(english, line, joined, 0, longer);
  }

  private void countRussian(int line, int lineEnd, int row, int longer) {
    if (lineEnd == line + 1) {
      int from = cells.at(line, row) + english.side.lines[line].length;
      count(russian, row, cells.best(), from, longer);
      return;
    }
    int words = russian.side.lines[row].length;
    joined.clear(0, words);
    int all = english.side.words(line, lineEnd);
    for (int at = line; at < lineEnd; at++) {
      int own = english.side.lines[at].length;
      raise(cells.at(at, row) + own, words, new Part(english.side.words(line, at), own, all));
    }
    count(russian, row, joined, 0, longer);
  }

  /** Counts the words of a line, which stand from an index on. */
  private void count(Half half, int line, BestCounterparts best, int from, int longer) {
    int[] words = half.side.lines[line];
    for (int k = 0; k < words.length; k++) {
      byte strength = best.strength[from + k];
      int bin = Chance.bin(half.chance[words[k]] + longer);
      half.counted.add(strength, bin, best.share[from + k]);
      if (strength == WordLinks.NONE) {
        byte traits = half.side.traits[words[k]];
        count.addUnlinked((traits & Side.KNOWN) != 0, bin);
        half.counted.addUnlinked(traits, bin);
      } else {
        count.add(strength, bin);
      }
    }
  }

  /** A line among those opposite: words before it, its own, all. */
  private record Part(int before, int words, int all) {

    /** Where in all of them a place of this line is. */
    byte share(byte ofLine) {
      return (byte) ((before * Places.PARTS + words * Byte.toUnsignedInt(ofLine)) / all);
    }
  }

  private void raise(int from, int length, Part part) {
    BestCounterparts best = cells.best();
    for (int k = 0; k < length; k++) {
      byte strength = best.strength[from + k];
      if (strength > joined.strength[k]) {
        joined.raise(k, strength, part.share(best.share[from + k]));
      }
    }
  }
}
