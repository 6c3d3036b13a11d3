package dev.razvorot.lexicon.learning;

import dev.razvorot.lexicon.learning.Cooccurrence.Pair;
import java.util.Arrays;
import java.util.List;

/**
 * Word translation probabilities by expectation-maximisation, in both directions over one set of
 * cells (IBM model 1: Brown et al. 1993, The Mathematics of Statistical Machine Translation,
 * section 4.1).
 *
 * <p>Any word may also come from nothing, the empty word of the paper; a word without any cell is
 * left out. O(rounds x cells of all pairs) in time; the cells of each pair are held in memory.
 */
final class Ibm1 {
  private final Direction toEnglish;
  private final Direction toRussian;

  private Ibm1(Cooccurrence cells, int englishWords) {
    int russianWords = cells.starts().length - 1;
    this.toEnglish = new Direction(cells.russian(), russianWords, cells.english(), englishWords);
    this.toRussian = new Direction(cells.english(), englishWords, cells.russian(), russianWords);
  }

  /**
   * A trained model.
   *
   * @param cells the words that may translate each other
   * @param rounds of expectation and maximisation
   */
  static Ibm1 train(Cooccurrence cells, List<Pair> pairs, int rounds) {
    int englishWords = 1 + Arrays.stream(cells.english()).max().orElse(-1);
    Ibm1 model = new Ibm1(cells, englishWords);
    List<int[]> seen = pairs.stream().map(cells::of).toList();
    for (int round = 0; round < rounds; round++) {
      seen.forEach(model.toEnglish::expect);
      seen.forEach(model.toRussian::expect);
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

  /** What source words give which target words. */
  private static final class Direction {
    /** {@code [cell]} source word. */
    private final int[] source;

    /** {@code [cell]} target word. */
    private final int[] target;

    /** {@code [cell]} probability that its source word gives its target word. */
    private final float[] probability;

    /** {@code [cell]} how often it did, as expected so far in this round. */
    private final double[] counts;

    /** {@code [target word]} probability that nothing gives it. */
    private final float[] ofNothing;

    private final double[] countsOfNothing;

    /** {@code [source word]} sum of its counts. */
    private final double[] totals;

    /** {@code [target word]} sum of the probabilities within one pair; 0 between pairs. */
    private final double[] sums;

    Direction(int[] source, int sourceWords, int[] target, int targetWords) {
      this.source = source;
      this.target = target;
      this.probability = new float[source.length];
      this.counts = new double[source.length];
      this.ofNothing = new float[targetWords];
      this.countsOfNothing = new double[targetWords];
      this.totals = new double[sourceWords];
      this.sums = new double[targetWords];
      Arrays.fill(ofNothing, 1f / Math.max(1, targetWords));
      Arrays.fill(counts, 1);
      maximiseCells();
    }

    /** Shares each target word of a pair out among the source words that stand beside it. */
    void expect(int[] cells) {
      for (int cell : cells) {
        sums[target[cell]] += probability[cell];
      }
      for (int cell : cells) {
        double sum = sums[target[cell]] + ofNothing[target[cell]];
        counts[cell] += sum > 0 ? probability[cell] / sum : 0;
      }
      for (int cell : cells) {
        leaveToNothing(target[cell]);
      }
    }

    /** Once for each target word of a pair, and makes it ready for the next pair. */
    private void leaveToNothing(int word) {
      if (sums[word] > 0) {
        countsOfNothing[word] += ofNothing[word] / (sums[word] + ofNothing[word]);
        sums[word] = 0;
      }
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
