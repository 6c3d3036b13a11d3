package dev.razvorot.align;

/** Pearson's correlation of number pairs, one pair at a time. */
final class Correlation {
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
}
