package dev.razvorot.align.anyorder;

/** The features of one pair, filled from the left. */
final class FeatureRow {
  final float[] values;
  private int next;

  /** Room for {@code size} features, of which the first {@code filled} are filled elsewhere. */
  FeatureRow(int size, int filled) {
    this.values = new float[size];
    this.next = filled;
  }

  void add(float value) {
    values[next++] = value;
  }

  /** The feature of a number that is filled already. */
  float get(int feature) {
    return values[feature];
  }
}
