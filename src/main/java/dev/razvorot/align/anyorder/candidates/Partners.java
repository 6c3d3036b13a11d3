package dev.razvorot.align.anyorder.candidates;

/** The nearest lines of the other side that one line met, nearest first. */
public final class Partners {
  /** Partners kept for each line of either side. */
  static final int KEPT = 8;

  private final float[] nearness = new float[KEPT];
  private final int[] lines = new int[KEPT];

  static Partners[] ofEach(int lines) {
    Partners[] partners = new Partners[lines];
    for (int line = 0; line < lines; line++) {
      partners[line] = new Partners();
    }
    return partners;
  }

  /** Keeps a line if it is among the nearest; of equals the one that came first. */
  void offer(int line, float near) {
    if (near <= nearness[KEPT - 1]) {
      return;
    }
    int at = KEPT - 1;
    while (at > 0 && nearness[at - 1] < near) {
      nearness[at] = nearness[at - 1];
      lines[at] = lines[at - 1];
      at--;
    }
    nearness[at] = near;
    lines[at] = line;
  }

  /** Number of lines kept. */
  int size() {
    int size = 0;
    while (size < KEPT && nearness[size] > 0) {
      size++;
    }
    return size;
  }

  /** The k-th nearest line. */
  int line(int k) {
    return lines[k];
  }

  /** How near the k-th nearest is, in [0, 1]; 0 if there are not so many. */
  public float nearness(int k) {
    return nearness[k];
  }

  boolean holds(int line) {
    for (int k = 0; k < size(); k++) {
      if (lines[k] == line) {
        return true;
      }
    }
    return false;
  }

  /** Mean nearness of the best {@code count} but the pair whose nearness is {@code own}. */
  public float rivals(float own, int count) {
    float sum = 0;
    boolean skipped = false;
    int taken = 0;
    for (int k = 0; k < KEPT && taken < count; k++) {
      boolean isOwn = !skipped && nearness[k] == own;
      skipped |= nearness[k] <= own;
      sum += isOwn ? 0 : nearness[k];
      taken += isOwn ? 0 : 1;
    }
    return sum / count;
  }

  /** Lead of a pair over the next if it is the best, else how far behind the best; bounded. */
  public float margin(float own, float most) {
    return own >= nearness[0]
        ? Math.min(most, own - nearness[1])
        : Math.max(-most, own - nearness[0]);
  }
}
