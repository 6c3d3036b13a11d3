package dev.razvorot.pipeline;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import java.util.ArrayList;
import java.util.List;

/** Dissolves the pairs of an alignment that are too unsure: their segments stay unpaired. */
final class MinScore {
  private MinScore() {}

  /**
   * The alignment without pairs below a score. A segment set free has the probability that the pair
   * was wrong for its score.
   */
  static Alignment apply(Alignment alignment, double minScore) {
    if (alignment.pairs().stream().allMatch(bead -> bead.score() >= minScore)) {
      return alignment;
    }
    return new Alignment(
        alignment.source(), alignment.target(), dissolve(alignment.beads(), minScore));
  }

  private static List<Bead> dissolve(List<Bead> beads, double minScore) {
    List<Bead> kept = new ArrayList<>();
    for (Bead bead : beads) {
      if (bead.isPair() && bead.score() < minScore) {
        double score = 1 - bead.score();
        bead.source().indexes().forEach(i -> kept.add(Bead.ofSource(i, score)));
        bead.target().indexes().forEach(i -> kept.add(Bead.ofTarget(i, score)));
      } else {
        kept.add(bead);
      }
    }
    return kept;
  }
}
