package dev.razvorot.align.bitext;

import java.util.List;

/**
 * Two lines that rare words link, each the likeliest for the other.
 *
 * @param english the English line
 * @param russian the Russian line
 * @param weight how strongly: 1 for a word that stands once on either side
 */
public record Anchor(int english, int russian, double weight) {

  /** The weight of some together. */
  public static double totalWeight(List<Anchor> anchors) {
    return anchors.stream().mapToDouble(Anchor::weight).sum();
  }
}
