package dev.razvorot.align.evidence;

import dev.razvorot.align.bitext.Anchor;
import dev.razvorot.align.bitext.AnchorSet;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.evidence.counterparts.Coverage;
import dev.razvorot.align.evidence.counterparts.Draft;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines whose likeliest counterpart, by rare words, stands across the order of the rest: in a list
 * that either side sorts by its own alphabet, or in a paragraph that was moved.
 *
 * <p>O(words of these lines).
 */
final class Elsewhere {
  private static final int NONE = -1;

  /**
   * Nats that a line costs in a bead, or is worth alone, if all of it is covered elsewhere and
   * nothing here. Set by hand: no gold has such lists. Of 1.5, 3, 5 and 8 all but the last change
   * nothing on the bench, and 3 and 5 serve lists best that were sorted (src/docs/benchmarks.md).
   */
  private static final double PRICE = 3;

  private final Lines english;
  private final Lines russian;

  /**
   * One side.
   *
   * @param counterpart {@code [line]} the line elsewhere, or {@link #NONE}
   * @param covered {@code [line]} share of the information of both that has a counterpart there, of
   *     the side that has less
   */
  private record Lines(int[] counterpart, double[] covered) {

    static Lines of(int size) {
      int[] counterpart = new int[size];
      Arrays.fill(counterpart, NONE);
      return new Lines(counterpart, new double[size]);
    }

    void put(int line, int other, double share) {
      counterpart[line] = other;
      covered[line] = share;
    }

    /** How much more is covered elsewhere than here, of lines whose counterpart is not here. */
    double more(int from, int to, int first, int end, double here) {
      double more = 0;
      for (int line = from; line < to; line++) {
        int other = counterpart[line];
        if (other != NONE && (other < first || other >= end)) {
          more += Math.max(0, covered[line] - here);
        }
      }
      return more;
    }
  }

  private Elsewhere(PreparedBitext bitext, List<Anchor> crossing) {
    this.english = Lines.of(bitext.english().size());
    this.russian = Lines.of(bitext.russian().size());
    if (!crossing.isEmpty()) {
      Coverage coverage = new Coverage(bitext);
      if (isAnyCovered(offChain(bitext.anchors(), crossing), coverage)) {
        compare(coverage, crossing);
      }
    }
  }

  private static List<Anchor> offChain(AnchorSet anchors, List<Anchor> crossing) {
    Set<Anchor> rising = new HashSet<>(anchors.rising());
    return crossing.stream().filter(anchor -> !rising.contains(anchor)).toList();
  }

  private static boolean isAnyCovered(List<Anchor> anchors, Coverage coverage) {
    return anchors.stream()
        .anyMatch(anchor -> coverage.of(anchor.english(), anchor.russian()) >= Coverage.CHANCE);
  }

  /** The lines of a bitext in order. */
  static Elsewhere of(PreparedBitext bitext) {
    return new Elsewhere(bitext, bitext.anchors().crossing());
  }

  /** Where there is no order, nothing stands across it. */
  static Elsewhere nowhere(PreparedBitext bitext) {
    return new Elsewhere(bitext, List.of());
  }

  private void compare(Coverage coverage, List<Anchor> crossing) {
    for (Anchor anchor : crossing) {
      int line = anchor.english();
      int row = anchor.russian();
      double covered = coverage.of(line, row);
      english.put(line, row, covered);
      russian.put(row, line, covered);
    }
  }

  /** What a bead is worth for the lines that stand elsewhere: 0 for most. */
  double nats(Draft draft) {
    return draft.isPair() ? -PRICE * more(draft) : PRICE * more(draft);
  }

  /** How much better the lines of a bead are covered elsewhere. */
  private double more(Draft draft) {
    double here = draft.isPair() ? draft.links().lesserCovered() : 0;
    return english.more(draft.line(), draft.lineEnd(), draft.row(), draft.rowEnd(), here)
        + russian.more(draft.row(), draft.rowEnd(), draft.line(), draft.lineEnd(), here);
  }
}
