package dev.razvorot.align.bitext;

import java.util.ArrayList;
import java.util.List;

/**
 * The anchors of a bitext: pairs of lines that rare words link, each the likeliest for the other.
 *
 * @param all by Russian line; no two share a line
 * @param rising the heaviest chain of them that rises on both sides
 * @param crossing those that cross another one: of lines that stand elsewhere on the other side, of
 *     their neighbours, or chance
 */
public record AnchorSet(List<Anchor> all, List<Anchor> rising, List<Anchor> crossing) {

  /** Copies the lists. */
  public AnchorSet {
    all = List.copyOf(all);
    rising = List.copyOf(rising);
    crossing = List.copyOf(crossing);
  }

  static AnchorSet of(Side english, Side russian, WordLinks links) {
    List<Anchor> all = RareWords.anchors(english, russian, links);
    return new AnchorSet(all, new HeaviestChain(english.size()).of(all), crossing(all));
  }

  /** O(anchors). */
  private static List<Anchor> crossing(List<Anchor> all) {
    int[] leastAfter = new int[all.size() + 1];
    leastAfter[all.size()] = Integer.MAX_VALUE;
    for (int k = all.size() - 1; k >= 0; k--) {
      leastAfter[k] = Math.min(leastAfter[k + 1], all.get(k).english());
    }
    List<Anchor> crossing = new ArrayList<>();
    int mostBefore = -1;
    for (int k = 0; k < all.size(); k++) {
      int line = all.get(k).english();
      if (mostBefore > line || leastAfter[k + 1] < line) {
        crossing.add(all.get(k));
      }
      mostBefore = Math.max(mostBefore, line);
    }
    return crossing;
  }
}
