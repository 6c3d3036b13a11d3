package dev.razvorot.align.anyorder.context;

/** The features of one pair, filled from the left. */
public final class FeatureRow {
  /** {@code [feature]} what was added, 0 where nothing was yet. */
  public final float[] values;

  private int next;

  /** Room for {@code size} features, of which the first {@code filled} are filled elsewhere. */
  public FeatureRow(int size, int filled) {
    this.values = new float[size];
    this.next = filled;
  }

  /** Fills the next feature. */
  public void add(float value) {
    values[next++] = value;
  }

  /** The feature of a number that is filled already. */
  public float get(int feature) {
    return values[feature];
  }
}
