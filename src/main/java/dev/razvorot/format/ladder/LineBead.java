package dev.razvorot.format.ladder;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A bead between lines of two texts.
 *
 * @param source 0-based English line numbers, ascending; may be empty
 * @param target 0-based Russian line numbers, ascending; may be empty
 * @param score probability that the bead is right, in [0, 1]; empty in gold files
 */
public record LineBead(List<Integer> source, List<Integer> target, OptionalDouble score) {

  /** Copies the numbers. */
  public LineBead {
    source = List.copyOf(source);
    target = List.copyOf(target);
    Objects.requireNonNull(score, "score");
  }
}
