package dev.razvorot.align;

import dev.razvorot.align.bitext.Anchor;
import dev.razvorot.align.bitext.PreparedBitext;
import java.util.List;

/** Tells by anchors whether the lines of a bitext come in the same order. */
final class RisingAnchors {
  /**
   * Bounds of the share of anchors that must rise together: half of them, as lines that stand
   * elsewhere are found in order too, and above what lists of ten lines reach by chance.
   */
  private static final double LEAST_SHARE = 0.5;

  private static final double MOST_SHARE = 0.8;

  /**
   * The share of all that an anchor counts for at most: a line of a hundred words, among short
   * ones, would judge the order alone.
   */
  private static final double HEAVIEST = 0.1;

  private RisingAnchors() {}

  /** Whether most anchors of a bitext rise together on both sides; so if it has none. */
  static boolean prevail(PreparedBitext bitext) {
    List<Anchor> anchors = bitext.anchors().all();
    List<Anchor> rising = bitext.anchors().rising();
    double most = HEAVIEST * Anchor.totalWeight(anchors);
    return weight(rising, most) >= leastShare(anchors.size()) * weight(anchors, most);
  }

  private static double weight(List<Anchor> anchors, double most) {
    return anchors.stream().mapToDouble(anchor -> Math.min(most, anchor.weight())).sum();
  }

  /**
   * A third of the way from the two square roots of the anchors, the most that rise together in a
   * shuffled list (Logan and Shepp 1977; Vershik and Kerov 1977), to all of them.
   */
  private static double leastShare(int anchors) {
    double chance = 2 / Math.sqrt(anchors);
    return Math.max(LEAST_SHARE, Math.min(MOST_SHARE, (1 + 2 * chance) / 3));
  }
}
