package dev.razvorot.align.inorder;

import dev.razvorot.align.bitext.PreparedBitext;
import java.util.List;

/** Tells by anchors whether the lines of a bitext come in the same order. */
public final class RisingAnchors {
  /**
   * Bounds of the share of anchors that must rise together: below what the most freely told texts
   * of the bench have (.82), above what lists of ten lines reach by chance.
   */
  private static final double LEAST_SHARE = 0.7;

  private static final double MOST_SHARE = 0.8;

  private RisingAnchors() {}

  /** Whether nearly all anchors of a bitext rise together on both sides; so if it has none. */
  public static boolean prevail(PreparedBitext bitext) {
    List<Anchor> anchors = RareWords.anchors(bitext);
    List<Anchor> rising = new HeaviestChain(bitext.english().size()).of(anchors);
    return weight(rising) >= leastShare(anchors.size()) * weight(anchors);
  }

  private static double weight(List<Anchor> anchors) {
    return anchors.stream().mapToDouble(Anchor::weight).sum();
  }

  /**
   * Halfway between all anchors and the two square roots of them that rise together in a shuffled
   * list (Logan and Shepp 1977; Vershik and Kerov 1977).
   */
  private static double leastShare(int anchors) {
    double chance = 2 / Math.sqrt(anchors);
    return Math.max(LEAST_SHARE, Math.min(MOST_SHARE, (1 + chance) / 2));
  }
}
