package dev.razvorot.align.anyorder;

import java.util.Arrays;

/**
 * The likeliest and the second likeliest pair of each line.
 *
 * @param first {@code [line]} log-odds; minus infinity for a line without a pair
 * @param second {@code [line]} log-odds; minus infinity for a line without a second pair
 */
record TwoBest(double[] first, double[] second) {

  /**
   * Those among some pairs.
   *
   * @param lines {@code [pair]} its line
   * @param odds {@code [pair]} its log-odds
   */
  static TwoBest of(int[] lines, double[] odds) {
    TwoBest best = new TwoBest(lowest(lineCount(lines)), lowest(lineCount(lines)));
    for (int k = 0; k < odds.length; k++) {
      best.offer(lines[k], odds[k]);
    }
    return best;
  }

  /** How many lines there are at least: one more than the last that has a pair. */
  static int lineCount(int[] lines) {
    return Arrays.stream(lines).max().orElse(-1) + 1;
  }

  private static double[] lowest(int size) {
    double[] lowest = new double[size];
    Arrays.fill(lowest, Double.NEGATIVE_INFINITY);
    return lowest;
  }

  private void offer(int line, double odds) {
    second[line] = Math.max(second[line], Math.min(first[line], odds));
    first[line] = Math.max(first[line], odds);
  }
}
