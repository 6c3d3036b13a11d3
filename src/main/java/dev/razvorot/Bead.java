package dev.razvorot;

import java.util.List;
import java.util.Objects;

/**
 * Spans that translate each other, n-m (Brown, Lai and Mercer 1991).
 *
 * @param source indexes of English segments
 * @param target indexes of Russian segments; one of the two spans may be empty, not both
 * @param score probability that the bead is right, in [0, 1]: of a pair, that exactly these
 *     segments translate each other, but of one that was found in any order and took in a neighbour
 *     (2-1), that the two segments it grew from do; of a bead with one side, that its segments have
 *     no counterpart on the other
 * @param evidence what spoke for a pair: up to six words, names and numbers, strongest first, then
 *     how the lengths fit. Every aligner gives it, unasked. It is a selection for a reader: the
 *     score rests on all evidence and on the other beads, and the weights do not add up to it.
 *     Empty for a bead with one side, and for one that was read from a file
 */
public record Bead(Span source, Span target, double score, List<Evidence> evidence) {

  /**
   * Checks the parts and copies the evidence.
   *
   * @throws IllegalArgumentException if both spans are empty or the score is outside [0, 1]
   */
  public Bead {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    evidence = List.copyOf(evidence);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("bead " + source + "-" + target + " is empty");
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score + " is outside [0, 1]");
    }
  }

  /** An English segment without counterpart; {@code score}: how likely it has none. */
  public static Bead ofSource(int segment, double score) {
    return new Bead(Span.of(segment), Span.NONE, score, List.of());
  }

  /** A Russian segment without counterpart; {@code score}: how likely it has none. */
  public static Bead ofTarget(int segment, double score) {
    return new Bead(Span.NONE, Span.of(segment), score, List.of());
  }

  /** Whether both languages are there: a pair, not a segment without counterpart. */
  public boolean isPair() {
    return !source.isEmpty() && !target.isEmpty();
  }
}
