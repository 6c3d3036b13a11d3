package dev.razvorot.align;

import java.util.Arrays;

/** What speaks for or against a bead, as numbers that the weights multiply. */
final class Features {
  /**
   * Russian characters to an English one: body text, headlines (NTREX and newstest2019;
   * src/docs/benchmarks.md).
   */
  static final double GROWTH = 1.13;

  private static final double HEADLINE_GROWTH = 1.25;

  static final int LINKS = 0;
  static final int SHAPE = LINKS + WordLinks.CLASSES * Chance.BINS;
  static final int LENGTH = SHAPE + 6;
  static final int MARKS = LENGTH + 4;
  static final int BORDERS = MARKS + 6;
  static final int TURNS = BORDERS + 6;
  static final int UNLINKED = TURNS + 10;
  static final int COVER = UNLINKED + 4;
  static final int ONE_SIDED = COVER + 5;
  static final int RUN = ONE_SIDED + 5;
  static final int COUNT = RUN + 2;

  private final Side english;
  private final Side russian;
  private final Chance chance;
  private final LineClasses cells;
  private final double englishMean;
  private final float[] buffer = new float[COUNT];
  private double mass;
  private double linked;
  double fidelity = 0.5;
  private static final double[] INFORMATION = {5.8, 4.6, 3.7, 2.8, 1.9, 1};
  private final double russianMean;

  Features(Side english, Side russian, Chance chance, LineClasses cells) {
    this.english = english;
    this.russian = russian;
    this.chance = chance;
    this.cells = cells;
    this.englishMean = mean(english);
    this.russianMean = mean(russian);
  }

  /** The evidence of pairs of lines anywhere. */
  static Features anyOrder(PreparedBitext bitext) {
    Side english = bitext.english();
    Side russian = bitext.russian();
    return new Features(english, russian, bitext.chance(), LineClasses.compared(bitext));
  }

  /** The evidence of beads between the kept points of a bitext in order. */
  static Features inOrder(PreparedBitext bitext, int[][] points) {
    Side english = bitext.english();
    Side russian = bitext.russian();
    Cells cells = new Cells(bitext, Reach.of(points, english.size()));
    Features features = new Features(english, russian, bitext.chance(), cells);
    features.fidelity = fidelity(english, russian, points, cells);
    return features;
  }

  /**
   * How much of a Russian line its best partner among the kept points has words for, on average.
   */
  private static double fidelity(Side english, Side russian, int[][] points, Cells cells) {
    double sum = 1;
    double rows = 2;
    for (int row = 0; row < russian.size(); row++) {
      double top = 0;
      for (int line : points[row]) {
        if (line < english.size()) {
          int linked = 0;
          byte[] classes = cells.of(line, row).russian();
          for (byte c : classes) {
            linked += c >= WordLinks.LATER ? 1 : 0;
          }
          top = Math.max(top, linked / (double) Math.max(4, classes.length));
        }
      }
      sum += top;
      rows++;
    }
    return sum / rows;
  }

  /** What the bead of lines [i, i2) and [j, j2) is worth under these weights, in nats. */
  double worth(double[] weights, int i, int i2, int j, int j2) {
    Arrays.fill(buffer, 0);
    price(i, i2, j, j2, buffer, 0);
    double sum = 0;
    for (int f = 0; f < COUNT; f++) {
      sum += weights[f] * buffer[f];
    }
    return sum;
  }

  /** Fills {@code values[offset, offset + COUNT)} for the bead of lines [i, i2) and [j, j2). */
  void price(int i, int i2, int j, int j2, float[] values, int offset) {
    if (i == i2) {
      oneSided(russian, j, values, offset, 1);
    } else if (j == j2) {
      oneSided(english, i, values, offset, 0);
    } else {
      links(i, i2, j, j2, values, offset);
      shape(i2 - i, j2 - j, values, offset + SHAPE);
      length(i, i2, j, j2, values, offset + LENGTH);
      marks(i, i2, j, j2, values, offset + MARKS);
      borders(i, i2, j, j2, values, offset + BORDERS);
      turns(i, i2, j, j2, values, offset + TURNS);
    }
  }

  private void oneSided(Side side, int line, float[] values, int offset, int which) {
    values[offset + ONE_SIDED + which] = 1;
    values[offset + ONE_SIDED + 2] = (float) Math.log(side.codePoints[line] / 80.0);
    values[offset + ONE_SIDED + 3] = side.marks[line].lowerStart() ? 1 : 0;
    values[offset + ONE_SIDED + 4] = side.marks[line].opensSpeech() ? 1 : 0;
  }

  private static int tokens(Side side, int from, int to) {
    int count = 0;
    for (int line = from; line < to; line++) {
      count += side.lines[line].length;
    }
    return count;
  }

  private static double mean(Side side) {
    return Math.max(1, tokens(side, 0, side.size()) / (double) Math.max(1, side.size()));
  }

  private void links(int i, int i2, int j, int j2, float[] values, int offset) {
    double e = Math.max(0.5, tokens(english, i, i2) / englishMean);
    double r = Math.max(0.5, tokens(russian, j, j2) / russianMean);
    mass = 0;
    linked = 0;
    for (int line = i; line < i2; line++) {
      int[] words = english.lines[line];
      for (int p = 0; p < words.length; p++) {
        int best = 0;
        for (int row = j; row < j2; row++) {
          best = Math.max(best, cells.of(line, row).english()[p]);
        }
        count(english, words[p], best, Chance.bin(chance.english[words[p]] * r), values, offset, 0);
      }
    }
    double a = linked / Math.max(1, mass);
    mass = 0;
    linked = 0;
    for (int row = j; row < j2; row++) {
      int[] words = russian.lines[row];
      for (int p = 0; p < words.length; p++) {
        int best = 0;
        for (int line = i; line < i2; line++) {
          best = Math.max(best, cells.of(line, row).russian()[p]);
        }
        count(russian, words[p], best, Chance.bin(chance.russian[words[p]] * e), values, offset, 1);
      }
    }
    double b = linked / Math.max(1, mass);
    float none = 0;
    for (int bin = 0; bin < Chance.BINS; bin++) {
      none += values[offset + LINKS + bin];
    }
    values[offset + COVER] = (float) a;
    values[offset + COVER + 1] = (float) b;
    values[offset + COVER + 2] = (float) Math.min(a, b);
    values[offset + COVER + 3] = (float) Math.sqrt(a * b);
    values[offset + COVER + 4] = (float) (none * (fidelity - 0.5));
  }

  private void count(
      Side side, int word, int best, int bin, float[] values, int offset, int which) {
    values[offset + LINKS + best * Chance.BINS + bin]++;
    mass += INFORMATION[bin];
    linked += best >= WordLinks.LATER ? INFORMATION[bin] : best > 0 ? INFORMATION[bin] / 2 : 0;
    if (best == WordLinks.NONE) {
      if (side.word(word).form().charAt(0) == '#') {
        values[offset + UNLINKED + which]++;
      } else if (side.isName(word)) {
        values[offset + UNLINKED + 2 + which]++;
      }
    }
  }

  private static void shape(int a, int b, float[] values, int offset) {
    int kind = a == 1 && b == 1 ? 0 : a + b == 3 ? 1 : a == 2 && b == 2 ? 2 : a + b == 4 ? 3 : 4;
    values[offset + kind] = 1;
    if (kind == 4) {
      values[offset + 5] = a + b - 5;
    }
  }

  private void length(int i, int i2, int j, int j2, float[] values, int offset) {
    int e = 0;
    int r = 0;
    for (int line = i; line < i2; line++) {
      e += english.codePoints[line];
    }
    for (int row = j; row < j2; row++) {
      r += russian.codePoints[row];
    }
    double growth = english.headline[i] && i2 - i == 1 ? HEADLINE_GROWTH : GROWTH;
    double ratio = Math.log((r + 5.0) / (growth * e + 5.0));
    double size = Math.min(1, Math.sqrt((e + r) / 200.0));
    values[offset] = (float) Math.min(2, Math.abs(ratio));
    values[offset + 1] = (float) Math.min(2, ratio * ratio * 4);
    values[offset + 2] = (float) (Math.min(2, Math.abs(ratio)) * size);
    values[offset + 3] = (float) Math.max(-1, Math.min(1, ratio));
  }

  private void marks(int i, int i2, int j, int j2, float[] values, int offset) {
    char e = english.marks[i2 - 1].end();
    char r = russian.marks[j2 - 1].end();
    values[offset] = e == r ? 1 : 0;
    values[offset + 1] = e == r && e != '.' ? 1 : 0;
    values[offset + 2] = (e == ' ') != (r == ' ') ? 1 : 0;
    int questions = 0;
    int ends = 0;
    for (int line = i; line < i2; line++) {
      questions += english.marks[line].questions();
      ends += english.marks[line].innerEnds() + 1;
    }
    for (int row = j; row < j2; row++) {
      questions -= russian.marks[row].questions();
      ends -= russian.marks[row].innerEnds() + 1;
    }
    values[offset + 3] = Math.min(2, Math.abs(questions));
    values[offset + 4] = Math.min(3, Math.abs(ends));
    values[offset + 5] = ends == 0 ? 1 : 0;
  }

  private void borders(int i, int i2, int j, int j2, float[] values, int offset) {
    for (int line = i + 1; line < i2; line++) {
      border(english, line, values, offset, i2 - i > 1 && j2 - j > 1);
    }
    for (int row = j + 1; row < j2; row++) {
      border(russian, row, values, offset, i2 - i > 1 && j2 - j > 1);
    }
    values[offset + 3] = english.marks[i].lowerStart() != russian.marks[j].lowerStart() ? 1 : 0;
    values[offset + 4] = english.headline[i] != russian.headline[j] ? 1 : 0;
  }

  /** A line that ends without a closing mark, or the next that begins small, wants to be merged. */
  private static void border(Side side, int line, float[] values, int offset, boolean both) {
    char end = side.marks[line - 1].end();
    boolean closed = end == '.' || end == '!' || end == '?' || end == '…';
    values[offset + (closed ? 0 : 1)]++;
    if (side.marks[line].lowerStart()) {
      values[offset + 2]++;
    }
    if (both && closed) {
      values[offset + 5]++;
    }
  }

  private void turns(int i, int i2, int j, int j2, float[] values, int offset) {
    values[offset + 2 * englishTurn(i) + (russian.marks[j].opensSpeech() ? 1 : 0)] = 1;
    for (int line = i + 1; line < i2; line++) {
      values[offset + 6 + englishTurn(line)]++;
    }
    for (int row = j + 1; row < j2; row++) {
      values[offset + 9] += russian.marks[row].opensSpeech() ? 1 : 0;
    }
  }

  /**
   * 0 if the line opens no quote, 1 if it does where the line before closed one, 2 if it does
   * elsewhere.
   */
  private int englishTurn(int line) {
    if (!english.marks[line].opensSpeech()) {
      return 0;
    }
    return line == 0 || english.marks[line - 1].closesSpeech() ? 1 : 2;
  }
}
