package dev.razvorot.format.ladder;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A bead between lines of two texts.
 *
 * @param source 0-based English line numbers, ascending; may be empty
 * @param target 0-based Russian line numbers, ascending; may be empty
 * @param score probability that the bead is right, in [0, 1]; empty in gold files
 */
public record LineBead(List<Integer> source, List<Integer> target, OptionalDouble score) {

  /**
   * Copies the numbers and checks all parts.
   *
   * @throws IllegalArgumentException if numbers are negative or do not ascend, or the score is
   *     outside [0, 1]
   */
  public LineBead {
    source = List.copyOf(source);
    target = List.copyOf(target);
    requireAscending(source);
    requireAscending(target);
    double given = score.orElse(0);
    if (!(given >= 0 && given <= 1)) {
      throw new IllegalArgumentException("score " + given + " is outside [0, 1]");
    }
  }

  private static void requireAscending(List<Integer> numbers) {
    int last = -1;
    for (int number : numbers) {
      if (number <= last) {
        throw new IllegalArgumentException("line numbers " + numbers + " do not ascend from 0 on");
      }
      last = number;
    }
  }
}
