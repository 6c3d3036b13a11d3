package dev.razvorot.lexicon;

import dev.razvorot.lexicon.Cooccurrence.Pair;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Word translation probabilities by expectation-maximisation, in both directions over one set of
 * cells (IBM model 1: Brown et al. 1993, The Mathematics of Statistical Machine Translation,
 * section 4.1).
 *
 * <p>Any word may also come from nothing, the empty word of the paper. O(rounds x pairs x English
 * words x Russian words of a pair x log of a row).
 */
final class Ibm1 {
  private final Cooccurrence cells;
  private final Direction toEnglish;
  private final Direction toRussian;

  private Ibm1(Cooccurrence cells, int russianWords, int englishWords) {
    this.cells = cells;
    this.toEnglish = new Direction(cells.russian(), russianWords, englishWords);
    this.toRussian = new Direction(cells.english(), englishWords, russianWords);
  }

  /**
   * A trained model.
   *
   * @param cells the words that may translate each other
   * @param rounds of expectation and maximisation
   */
  static Ibm1 train(Cooccurrence cells, List<Pair> pairs, int rounds) {
    int russianWords = cells.starts().length - 1;
    int englishWords = 1 + Arrays.stream(cells.english()).max().orElse(-1);
    Ibm1 model = new Ibm1(cells, russianWords, englishWords);
    for (int round = 0; round < rounds; round++) {
      pairs.forEach(model::see);
      model.toEnglish.maximise();
      model.toRussian.maximise();
    }
    return model;
  }

  /** The probability that the Russian word of a cell gives its English word. */
  double toEnglish(int cell) {
    return toEnglish.probability[cell];
  }

  /** The probability that the English word of a cell gives its Russian word. */
  double toRussian(int cell) {
    return toRussian.probability[cell];
  }

  private void see(Pair pair) {
    int width = pair.english().length;
    int height = pair.russian().length;
    int[] grid = new int[width * height];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        grid[row * width + column] = cells.cell(pair.russian()[row], pair.english()[column]);
      }
    }
    for (int column = 0; column < width; column++) {
      int first = column;
      toEnglish.expect(pair.english()[column], height, row -> grid[row * width + first]);
    }
    for (int row = 0; row < height; row++) {
      int first = row * width;
      toRussian.expect(pair.russian()[row], width, column -> grid[first + column]);
    }
  }

  /** What source words give which target words. */
  private static final class Direction {
    /** {@code [cell]} source word. */
    private final int[] source;

    /** {@code [cell]} */
    private final float[] probability;

    private final double[] counts;

    /** {@code [target word]} probability that the empty word gives it. */
    private final float[] ofNothing;

    private final double[] countsOfNothing;

    /** {@code [source word]} */
    private final double[] totals;

    Direction(int[] source, int sourceWords, int targetWords) {
      this.source = source;
      this.probability = new float[source.length];
      this.counts = new double[source.length];
      this.ofNothing = new float[targetWords];
      this.countsOfNothing = new double[targetWords];
      this.totals = new double[sourceWords];
      Arrays.fill(ofNothing, 1f / Math.max(1, targetWords));
      Arrays.fill(counts, 1);
      maximiseCells();
    }

    /** Shares one target word out among the source words that stand beside it. */
    void expect(int target, int width, IntUnaryOperator cells) {
      if (target >= ofNothing.length) {
        return;
      }
      double sum = ofNothing[target];
      for (int k = 0; k < width; k++) {
        int cell = cells.applyAsInt(k);
        sum += cell < 0 ? 0 : probability[cell];
      }
      if (sum <= 0) {
        return;
      }
      for (int k = 0; k < width; k++) {
        int cell = cells.applyAsInt(k);
        if (cell >= 0) {
          counts[cell] += probability[cell] / sum;
        }
      }
      countsOfNothing[target] += ofNothing[target] / sum;
    }

    void maximise() {
      maximiseCells();
      double all = Arrays.stream(countsOfNothing).sum();
      for (int word = 0; word < ofNothing.length && all > 0; word++) {
        ofNothing[word] = (float) (countsOfNothing[word] / all);
      }
      Arrays.fill(countsOfNothing, 0);
    }

    private void maximiseCells() {
      Arrays.fill(totals, 0);
      for (int cell = 0; cell < counts.length; cell++) {
        totals[source[cell]] += counts[cell];
      }
      for (int cell = 0; cell < counts.length; cell++) {
        double total = totals[source[cell]];
        probability[cell] = total > 0 ? (float) (counts[cell] / total) : 0;
      }
      Arrays.fill(counts, 0);
    }
  }
}
