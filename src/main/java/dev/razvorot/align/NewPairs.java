package dev.razvorot.align;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import java.util.ArrayList;
import java.util.List;

/** Pairs that take lines out of the beads of an alignment, each line in one pair at most. */
final class NewPairs {
  /** Probability from which a new pair is taken; all is told by its score. */
  private static final double LIKELY = 0.6;

  private final Alignment alignment;

  /** {@code [English line]} its new pair, or null. */
  private final Bead[] pairs;

  /** {@code [Russian line]} whether it is in a new pair. */
  private final boolean[] taken;

  /** {@code [line]} how likely it has no counterpart, if it is in no new pair. */
  private final double[] english;

  private final double[] russian;

  NewPairs(Alignment alignment) {
    this.alignment = alignment;
    this.pairs = new Bead[alignment.source().size()];
    this.taken = new boolean[alignment.target().size()];
    this.english = new double[pairs.length];
    this.russian = new double[taken.length];
  }

  /** Takes a bead of one line of either side at most, if it is a likely pair. */
  void add(Bead bead) {
    double alone = bead.isPair() ? 1 - bead.score() : bead.score();
    bead.source().indexes().forEach(line -> english[line] = alone);
    bead.target().indexes().forEach(row -> russian[row] = alone);
    if (bead.isPair() && bead.score() >= LIKELY) {
      pairs[bead.source().start()] = bead;
      taken[bead.target().start()] = true;
    }
  }

  /** The alignment with the new pairs, at the places of their English lines. */
  Alignment alignment() {
    List<Bead> beads = new ArrayList<>();
    alignment.beads().forEach(bead -> beads.addAll(left(bead)));
    return new Alignment(alignment.source(), alignment.target(), beads);
  }

  /** What is left of a bead, and the new pair of its English line. */
  private List<Bead> left(Bead bead) {
    if (bead.source().indexes().noneMatch(line -> pairs[line] != null)
        && bead.target().indexes().noneMatch(row -> taken[row])) {
      return List.of(bead);
    }
    List<Bead> left = new ArrayList<>();
    bead.source().indexes().mapToObj(this::ofEnglish).forEach(left::add);
    bead.target()
        .indexes()
        .filter(row -> !taken[row])
        .forEach(row -> left.add(Bead.ofTarget(row, russian[row])));
    return left;
  }

  private Bead ofEnglish(int line) {
    return pairs[line] == null ? Bead.ofSource(line, english[line]) : pairs[line];
  }
}
