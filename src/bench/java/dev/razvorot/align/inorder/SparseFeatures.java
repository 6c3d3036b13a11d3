package dev.razvorot.align.inorder;

import dev.razvorot.align.evidence.Features;
import dev.razvorot.align.evidence.clues.Tally;
import java.util.Arrays;

/** Features that are not 0, bead after bead; of each the number and the value. */
final class SparseFeatures implements Tally {
  private final int[] first;
  private final float[] whole = new float[Features.COUNT];
  private short[] features = new short[1 << 12];
  private float[] values = new float[1 << 12];
  private int count;
  private int edge;

  SparseFeatures(int edges) {
    this.first = new int[edges + 1];
  }

  @Override
  public void add(int feature, double value) {
    whole[feature] += (float) value;
  }

  /** Keeps what was added for this edge; the next one begins. */
  double endEdge() {
    if (count + whole.length > features.length) {
      features = Arrays.copyOf(features, 2 * features.length);
      values = Arrays.copyOf(values, 2 * values.length);
    }
    for (int feature = 0; feature < whole.length; feature++) {
      if (whole[feature] != 0) {
        features[count] = (short) feature;
        values[count++] = whole[feature];
        whole[feature] = 0;
      }
    }
    first[++edge] = count;
    return 0;
  }

  int[] first() {
    return first;
  }

  short[] features() {
    return Arrays.copyOf(features, count);
  }

  float[] values() {
    return Arrays.copyOf(values, count);
  }
}
