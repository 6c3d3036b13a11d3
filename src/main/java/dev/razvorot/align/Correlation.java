package dev.razvorot.align;

/** Pearson's correlation of number pairs, one pair at a time. */
final class Correlation {
  private static final int FEWEST = 5;

  /** Keeps the transformation of a perfect correlation finite. */
  private static final double NEARLY_ONE = 0.999;

  private int count;
  private double sumX;
  private double sumY;
  private double sumXx;
  private double sumYy;
  private double sumXy;

  void add(double x, double y) {
    count++;
    sumX += x;
    sumY += y;
    sumXx += x * x;
    sumYy += y * y;
    sumXy += x * y;
  }

  int count() {
    return count;
  }

  /** In [-1, 1]; 0 if one side does not vary. */
  double value() {
    double x = count * sumXx - sumX * sumX;
    double y = count * sumYy - sumY * sumY;
    return x > 0 && y > 0 ? (count * sumXy - sumX * sumY) / Math.sqrt(x * y) : 0;
  }

  /**
   * How far the correlation is from none, in standard deviations of what unrelated numbers give
   * (Fisher's transformation, 1915); 0 for fewer than {@value #FEWEST} pairs.
   */
  double deviation() {
    if (count < FEWEST) {
      return 0;
    }
    double value = Math.min(NEARLY_ONE, Math.max(-NEARLY_ONE, value()));
    return Math.log((1 + value) / (1 - value)) / 2 * Math.sqrt(count - 3);
  }
}
