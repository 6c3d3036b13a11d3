package dev.razvorot.align;

import dev.razvorot.Document;
import dev.razvorot.lexicon.Lexicon;
import java.util.List;

/** Whether the segments of a bitext come in the same order on both sides. */
public enum Order {
  /** They do: align in order. */
  KEPT,
  /** They do not, or most have no counterpart: align in any order. */
  ANY;

  /**
   * Bounds of the share of anchors that must rise together: below what the most freely told texts
   * of the bench have (.82), above what lists of ten lines reach by chance.
   */
  private static final double LEAST_SHARE = 0.7;

  private static final double MOST_SHARE = 0.8;

  /**
   * Judges by pairs of lines that rare words link: in order, nearly all of them rise together on
   * both sides.
   *
   * @param source the English document
   * @param target the Russian document
   */
  public static Order of(Document source, Document target, Lexicon lexicon) {
    return of(new Preparation(lexicon).of(source, target));
  }

  static Order of(PreparedBitext bitext) {
    List<Anchor> anchors = RareWords.anchors(bitext);
    List<Anchor> rising = new HeaviestChain(bitext.english().size()).of(anchors);
    return weight(rising) >= leastShare(anchors.size()) * weight(anchors) ? KEPT : ANY;
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
