package dev.razvorot.align.anyorder.context;

import java.util.Arrays;

/**
 * The likeliest pairs of each line.
 *
 * @param ranks {@code [rank][line]} log-odds, the likeliest first; minus infinity for a line with
 *     fewer pairs
 */
record RankedOdds(double[][] ranks) {

  /**
   * Those among some pairs. O(pairs x depth).
   *
   * @param lines {@code [pair]} its line
   * @param odds {@code [pair]} its log-odds
   * @param depth how many of each line
   */
  static RankedOdds of(int[] lines, double[] odds, int depth) {
    RankedOdds ranked = new RankedOdds(new double[depth][lineCount(lines)]);
    for (double[] rank : ranked.ranks) {
      Arrays.fill(rank, Double.NEGATIVE_INFINITY);
    }
    for (int k = 0; k < odds.length; k++) {
      ranked.offer(lines[k], odds[k]);
    }
    return ranked;
  }

  /** How many lines there are at least: one more than the last that has a pair. */
  static int lineCount(int[] lines) {
    return Arrays.stream(lines).max().orElse(-1) + 1;
  }

  private void offer(int line, double odds) {
    double lesser = odds;
    for (double[] rank : ranks) {
      double greater = Math.max(rank[line], lesser);
      lesser = Math.min(rank[line], lesser);
      rank[line] = greater;
    }
  }

  double[] first() {
    return ranks[0];
  }

  double[] second() {
    return ranks[1];
  }
}
