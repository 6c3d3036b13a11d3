package dev.razvorot.align.anyorder;

import dev.razvorot.align.anyorder.Candidates.Candidate;
import java.util.Arrays;
import java.util.List;

/**
 * What the odds of a pair are worth in these very lists. The second best pair of a line is wrong by
 * and large, so that the second best of all lines show what odds wrong pairs reach here: in news of
 * one week higher ones than in software titles, in long lists higher ones than in short ones. A
 * pair is held against them, and the share of false ones among all that are as likely is estimated
 * (as false discovery rates are: Benjamini and Hochberg 1995, with rivals for the null).
 *
 * <p>O(pairs x log lines).
 */
final class Background {
  static final List<String> NAMES =
      List.of(
          "background.mean",
          "background.above",
          "background.false-share",
          "background.false-lines");

  /** Lines that the first guess of mean and spread is worth. */
  private static final double PRIOR = 10;

  /** Log-odds of the second best pairs of a list of no note, and their standard deviation. */
  private static final double USUAL_MEAN = -6;

  private static final double USUAL_SPREAD = 2.5;

  /** Log-odds of the best and the second best pair of each line, ascending. */
  private final double[] best;

  private final double[] second;
  private final double mean;
  private final double spread;

  /** The background of pairs with these log-odds: by the lines of the shorter list. */
  Background(List<Candidate> pairs, double[] odds) {
    int[] english = pairs.stream().mapToInt(Candidate::english).toArray();
    int[] russian = pairs.stream().mapToInt(Candidate::russian).toArray();
    boolean isRussian = TwoBest.lineCount(russian) <= TwoBest.lineCount(english);
    TwoBest ofLines = TwoBest.of(isRussian ? russian : english, odds);
    this.best = known(ofLines.first());
    this.second = known(ofLines.second());
    this.mean = smoothed(second, USUAL_MEAN);
    double[] squares = Arrays.stream(second).map(each -> (each - mean) * (each - mean)).toArray();
    this.spread = Math.sqrt(smoothed(squares, USUAL_SPREAD * USUAL_SPREAD));
  }

  private static double[] known(double[] odds) {
    return Arrays.stream(odds).filter(Double::isFinite).sorted().toArray();
  }

  private static double smoothed(double[] values, double usual) {
    return (Arrays.stream(values).sum() + PRIOR * usual) / (values.length + PRIOR);
  }

  /** Adds the features of a pair with these log-odds. */
  void describe(double odds, FeatureRow row) {
    int falseLines = atLeast(odds, second);
    int lines = atLeast(odds, best);
    row.add((float) mean);
    row.add((float) ((odds - mean) / spread));
    row.add((float) Math.log((falseLines + 1) / (lines + 2.0)));
    row.add((float) Math.log((falseLines + .5) / (second.length + PRIOR)));
  }

  /** How many of ascending values are not less. */
  private static int atLeast(double odds, double[] values) {
    int at = Arrays.binarySearch(values, odds);
    return values.length - (at < 0 ? -1 - at : at);
  }
}
