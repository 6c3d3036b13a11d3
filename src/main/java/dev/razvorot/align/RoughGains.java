package dev.razvorot.align;

import java.util.Arrays;

/**
 * Rough worth of pairing two lines within the corridor: linked words and the fit of lengths, each
 * word counted by its best link.
 *
 * <p>O(links of the words in reach) time, O(lines x width of the corridor) memory.
 */
final class RoughGains {
  private static final float NEVER = Float.NEGATIVE_INFINITY;

  /** Nats a word is worth before its link; rough, as all prices here: the second pass is exact. */
  private static final float UNLINKED = -0.16f;

  /** Nats a log ratio of lengths of one is worth, and the ratio beyond which it says no more. */
  private static final double LENGTH = -1.1;

  private static final double MOST_RATIO = 2;

  /** {@code [class][bin]} rough nats of a link. */
  private static final float[][] VALUE = {
    {0, 0, 0, 0, 0, 0},
    {1.2f, 1f, .7f, .5f, .3f, .1f},
    {1.5f, 1.2f, .9f, .6f, .3f, .1f},
    {2f, 1.7f, 1.4f, 1f, .6f, .3f},
    {2.8f, 2.4f, 1.9f, 1.4f, .9f, .4f},
    {3f, 2.6f, 2.2f, 1.7f, 1.1f, .5f},
    {4f, 3.4f, 2.8f, 2.2f, 1.4f, .6f},
  };

  private final PreparedBitext bitext;
  private final Side english;
  private final Side russian;
  private final int[] low;

  /** {@code [Russian line][English line - low]} nats. */
  private final float[][] rows;

  /** {@code [English line]} what the word at hand is worth there, and which word that was. */
  private final float[] gain;

  private final int[] stamp;

  RoughGains(PreparedBitext bitext, Corridor corridor) {
    this.bitext = bitext;
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.low = corridor.low;
    this.gain = new float[english.size()];
    this.stamp = new int[english.size()];
    this.rows = new float[russian.size()][];
    int tick = 0;
    for (int row = 0; row < rows.length; row++) {
      rows[row] = lengths(row, Math.max(0, corridor.high[row + 1] - low[row]));
      for (int word : russian.lines[row]) {
        link(word, ++tick, row);
      }
    }
  }

  /** Nats; minus infinity outside the corridor. */
  float of(int line, int row) {
    if (row < 0 || row >= rows.length) {
      return NEVER;
    }
    int at = line - low[row];
    return at < 0 || at >= rows[row].length ? NEVER : rows[row][at];
  }

  private float[] lengths(int row, int width) {
    float[] cells = new float[width];
    float own = russian.lines[row].length * UNLINKED;
    for (int at = 0; at < width; at++) {
      int line = low[row] + at;
      cells[at] = own + english.lines[line].length * UNLINKED + length(line, row);
    }
    return cells;
  }

  private float length(int line, int row) {
    double ratio =
        Math.log(
            (russian.codePoints[row] + 5.0) / (LengthClue.GROWTH * english.codePoints[line] + 5.0));
    return (float) (LENGTH * Math.min(MOST_RATIO, Math.abs(ratio)));
  }

  private void link(int word, int tick, int row) {
    WordLinks links = bitext.links();
    Chance chance = bitext.chance();
    for (int k = 0; k < links.words[word].length; k++) {
      int other = links.words[word][k];
      int bin = Chance.bin(Math.max(chance.russian[word], chance.english[other]));
      spread(other, VALUE[links.classes[word][k]][bin], tick, row);
    }
  }

  /** Raises the worth of the word at hand in all lines of the row that hold its counterpart. */
  private void spread(int other, float value, int tick, int row) {
    int[] lines = english.linesOf[other];
    int high = low[row] + rows[row].length;
    for (int at = lowerBound(lines, low[row]); at < lines.length && lines[at] < high; at++) {
      int line = lines[at];
      float known = stamp[line] == tick ? gain[line] : 0;
      if (value > known) {
        rows[row][line - low[row]] += value - known;
        gain[line] = value;
        stamp[line] = tick;
      }
    }
  }

  private static int lowerBound(int[] sorted, int value) {
    int at = Arrays.binarySearch(sorted, value);
    return at < 0 ? -at - 1 : at;
  }
}
