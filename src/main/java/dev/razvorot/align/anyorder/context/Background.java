package dev.razvorot.align.anyorder.context;

import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import java.util.Arrays;
import java.util.List;

/**
 * What the odds of a pair are worth in these very lists, told by the pairs that are not the best of
 * their line, which are wrong by and large.
 *
 * <p>How fast chance thins out upwards is the scale of its tail: in news of one week, or among ten
 * thousand lines, rivals stand close behind each other, so that the best of them may be as good as
 * a pair; in short lists they stand far apart. Above an exponential tail the k-th best is ahead of
 * the next by the scale over k on average (Rényi 1953), whatever the number of lines, so that the
 * gaps from the second best on give the scale; odds, and the lead over the best rival, are counted
 * in it. And the share of false ones among all that are as likely is estimated (as false discovery
 * rates are: Benjamini and Hochberg 1995, with the second best for the null).
 *
 * <p>How many lines are each other's best, and how far ahead, tells how many have a counterpart at
 * all: in lists of strangers hardly a pair is ahead of the others.
 *
 * <p>O(pairs x log lines).
 */
final class Background {
  static final List<String> NAMES =
      List.of(
          "background.crowding",
          "background.lead",
          "background.odds",
          "background.false-share",
          "background.false-lines",
          "background.mutual-lead",
          "background.mutual-lines");

  /** Pairs of each line that are looked at. */
  private static final int DEPTH = 5;

  /** Nats: the scale of the tail in lists of no note (of 100 to 3,000 lines: 1.5 to 2.8). */
  private static final double USUAL_SCALE = 2.3;

  /** Gaps that the usual scale is worth. */
  private static final double PRIOR_GAPS = 20;

  /** Scales by which a pair may be behind or ahead of its rivals and more say no more. */
  private static final double MOST_BEHIND = 3;

  private static final double MOST_AHEAD = 6;

  /** Log-odds from which a pair is sure in any list: 3 and 5 are as good within .001, held out. */
  private static final double SURE = 4;

  /** Lines added to those that have a second best pair, so that a share among few is no 0. */
  private static final double PRIOR_LINES = 10;

  /**
   * Lines added to those whose best pairs are looked at, so that a handful of them tells little.
   */
  private static final double PRIOR_MUTUAL = 5;

  /** Log-odds of the best and the second best pair of each line, ascending. */
  private final double[] best;

  private final double[] second;
  private final double scale;

  /** Of the lines, log of the mean lead of pairs that are each other's best; their share. */
  private final double mutualLead;

  private final double mutualLines;

  /**
   * The background of pairs with these log-odds: by the lines of the shorter list.
   *
   * @param leads {@code [pair]} by how much its odds are greater than those of its likeliest rival
   */
  Background(List<Candidate> pairs, double[] odds, double[] leads) {
    int[] english = pairs.stream().mapToInt(Candidate::english).toArray();
    int[] russian = pairs.stream().mapToInt(Candidate::russian).toArray();
    boolean isRussian = RankedOdds.lineCount(russian) <= RankedOdds.lineCount(english);
    RankedOdds ofLines = RankedOdds.of(isRussian ? russian : english, odds, DEPTH);
    this.best = known(ofLines.first());
    this.second = known(ofLines.second());
    this.scale = scale(ofLines.ranks());
    double[] ahead = Arrays.stream(leads).filter(lead -> lead > 0).toArray();
    double lines = best.length + PRIOR_MUTUAL;
    this.mutualLines = ahead.length / lines;
    this.mutualLead = Math.log((Arrays.stream(ahead).map(this::inScales).sum() + 1) / lines);
  }

  private static double[] known(double[] odds) {
    return Arrays.stream(odds).filter(Double::isFinite).sorted().toArray();
  }

  /** Mean gap behind all pairs but the best of each line, times the rank. */
  private static double scale(double[][] ranks) {
    double sum = PRIOR_GAPS * USUAL_SCALE;
    double gaps = PRIOR_GAPS;
    for (int rank = 1; rank + 1 < ranks.length; rank++) {
      for (int line = 0; line < ranks[rank].length; line++) {
        if (Double.isFinite(ranks[rank + 1][line])) {
          sum += (rank + 1) * (ranks[rank][line] - ranks[rank + 1][line]);
          gaps++;
        }
      }
    }
    return sum / gaps;
  }

  /**
   * Adds the features of a pair.
   *
   * @param odds its log-odds
   * @param lead by how much they are greater than those of its likeliest rival
   */
  void describe(double odds, double lead, FeatureRow row) {
    int falseLines = atLeast(odds, second);
    int lines = atLeast(odds, best);
    row.add((float) (1 / scale));
    row.add((float) inScales(lead));
    row.add((float) (Math.min(SURE, odds) / scale));
    row.add((float) Math.log((falseLines + 1) / (lines + 2.0)));
    row.add((float) Math.log((falseLines + .5) / (second.length + PRIOR_LINES)));
    row.add((float) mutualLead);
    row.add((float) mutualLines);
  }

  private double inScales(double lead) {
    return Math.max(-MOST_BEHIND, Math.min(MOST_AHEAD, lead / scale));
  }

  /** How many of ascending values are not less. */
  private static int atLeast(double odds, double[] values) {
    int at = Arrays.binarySearch(values, odds);
    return values.length - (at < 0 ? -1 - at : at);
  }
}
