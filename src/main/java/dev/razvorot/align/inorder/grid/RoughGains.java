package dev.razvorot.align.inorder.grid;

import dev.razvorot.align.bitext.Chance;
import dev.razvorot.align.bitext.Interruption;
import dev.razvorot.align.bitext.PlaceWalk;
import dev.razvorot.align.bitext.Places;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Repeats;
import dev.razvorot.align.bitext.Side;
import dev.razvorot.align.bitext.WordLinks;
import dev.razvorot.align.evidence.clues.LengthClue;

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
  private static final float LENGTH = -1.1f;

  private static final float MOST_RATIO = 2;

  /** {@code [class][bin]} rough nats of a link. */
  private static final float[][] VALUE = {
    {0, 0, 0, 0, 0, 0},
    {1.2f, 1f, .7f, .5f, .3f, .1f},
    {1.5f, 1.2f, .9f, .6f, .3f, .1f},
    {2f, 1.7f, 1.4f, 1f, .6f, .3f},
    {2.8f, 2.4f, 1.9f, 1.4f, .9f, .4f},
    {3f, 2.6f, 2.2f, 1.7f, 1.1f, .5f},
    {3.6f, 3.1f, 2.6f, 2f, 1.3f, .6f},
    {4f, 3.4f, 2.8f, 2.2f, 1.4f, .6f},
  };

  /** Links worth less stand almost everywhere and tell no line from the next. */
  private static final float LEAST = 0.31f;

  /**
   * Share of the lesser of two lines' worth that is taken back when both join one line opposite:
   * some of it are words that the line opposite has once. Of .3 to .7 this loses fewest points of
   * the gold, most of all in lists of alike descriptions (src/docs/benchmarks.md).
   */
  private static final float TWICE = 0.6f;

  private final PreparedBitext bitext;

  /** {@code [Russian word][link]} rough nats. */
  private final float[][] worth;

  private final Side english;
  private final Side russian;
  private final int[] low;

  /** {@code [line]} log of the length that a translation has, of the own length. */
  private final float[] englishLengths;

  private final float[] russianLengths;

  /** {@code [Russian line][English line - low]} nats. */
  private final float[][] rows;

  private final PlaceWalk walk;

  /** {@code [English line]} what the word at hand is worth there, and which word that was. */
  private final float[] gain;

  private final int[] stamp;

  RoughGains(PreparedBitext bitext, Corridor corridor) {
    this.bitext = bitext;
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.worth = worths(bitext);
    this.low = corridor.low;
    this.englishLengths = lengths(english, LengthClue.GROWTH);
    this.russianLengths = lengths(russian, 1);
    this.walk = new PlaceWalk(english.places, english.typeCount());
    this.gain = new float[english.size()];
    this.stamp = new int[english.size()];
    Repeats repeats = new Repeats(russian.typeCount());
    this.rows = new float[russian.size()][];
    int tick = 0;
    for (int row = 0; row < rows.length; row++) {
      Interruption.check();
      rows[row] = lengths(row, Math.max(0, corridor.high[row + 1] - low[row]));
      repeats.begin();
      for (int word : russian.lines[row]) {
        link(word, ++tick, row, repeats.before(word));
      }
    }
  }

  /** Nats of an English line with Russian lines [row, end); minus infinity outside the corridor. */
  float ofRows(int line, int row, int end) {
    float sum = 0;
    float top = 0;
    for (int at = row; at < end; at++) {
      int cell = line - low[at];
      float worth = cell < 0 || cell >= rows[at].length ? NEVER : rows[at][cell];
      sum += added(worth, top);
      top = Math.max(top, worth);
    }
    return sum;
  }

  /** What a line worth so much adds to a bead whose best line so far is worth {@code top} or 0. */
  static float added(float worth, float top) {
    return worth - TWICE * Math.max(0, Math.min(worth, top));
  }

  private static float[] lengths(Side side, double growth) {
    float[] lengths = new float[side.size()];
    for (int line = 0; line < lengths.length; line++) {
      lengths[line] = (float) Math.log(growth * side.codePoints[line] + 5);
    }
    return lengths;
  }

  /** What the pairs of a row are worth by their lengths alone. */
  private float[] lengths(int row, int width) {
    float[] cells = new float[width];
    float own = russian.lines[row].length * UNLINKED;
    for (int at = 0; at < width; at++) {
      int line = low[row] + at;
      float ratio = Math.abs(russianLengths[row] - englishLengths[line]);
      float length = LENGTH * Math.min(MOST_RATIO, ratio);
      cells[at] = own + english.lines[line].length * UNLINKED + length;
    }
    return cells;
  }

  private void link(int word, int tick, int row, int before) {
    int[] others = bitext.links().words[word];
    float[] worths = worth[word];
    for (int k = 0; k < others.length; k++) {
      if (worths[k] >= LEAST) {
        spread(others[k], worths[k], tick, row, before);
      }
    }
  }

  /** {@code [Russian word][link]} rough nats. */
  private static float[][] worths(PreparedBitext bitext) {
    WordLinks links = bitext.links();
    Chance chance = bitext.chance();
    float[][] worths = new float[links.words.length][];
    for (int word = 0; word < worths.length; word++) {
      worths[word] = new float[links.words[word].length];
      for (int k = 0; k < worths[word].length; k++) {
        int step = Math.max(chance.russian[word], chance.english[links.words[word][k]]);
        worths[word][k] = VALUE[links.classes[word][k]][Chance.bin(step)];
      }
    }
    return worths;
  }

  /**
   * Raises the worth of the word at hand in all lines of the row that hold its counterpart, oftener
   * than the word stood in the row before: a word said once is no counterpart of thirty.
   */
  private void spread(int other, float value, int tick, int row, int before) {
    Places places = english.places;
    int end = places.end(other);
    int high = low[row] + rows[row].length;
    int next;
    for (int at = walk.from(other, low[row]); at < end && places.line[at] < high; at = next) {
      next = places.nextLine[at];
      int line = places.line[at];
      float known = stamp[line] == tick ? gain[line] : 0;
      if (value > known && at + before < next) {
        rows[row][line - low[row]] += value - known;
        gain[line] = value;
        stamp[line] = tick;
      }
    }
  }
}
