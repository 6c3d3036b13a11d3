package dev.razvorot.cli.options;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what a mistyped word was meant to be. */
public final class Nearest {
  /** Letters of a candidate with which a word may begin and mean it: output for out. */
  private static final int SHORTEST = 3;

  private Nearest() {}

  /**
   * The candidate that begins with the word or the reverse, the shortest of several, or takes the
   * fewest slips of the keyboard to become it; empty if more than a third of its letters would be
   * slips.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> 3 * slips(word, candidate) <= letters(word).length())
        .min(
            Comparator.comparingInt((String candidate) -> slips(word, candidate))
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int slips(String word, String candidate) {
    String letters = letters(word);
    String other = letters(candidate);
    boolean begun = !letters.isEmpty() && other.startsWith(letters);
    boolean goneOn = other.length() >= SHORTEST && letters.startsWith(other);
    return begun || goneOn ? 0 : distance(word, candidate);
  }

  private static String letters(String word) {
    return word.replaceFirst("^-+", "");
  }

  /** Letters added, dropped, replaced, or two neighbours swapped (optimal string alignment). */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int row = 0; row <= a.length(); row++) {
      for (int column = 0; column <= b.length(); column++) {
        cost[row][column] =
            row == 0 || column == 0 ? row + column : cheapest(cost, a, b, new int[] {row, column});
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int[] cell) {
    int row = cell[0];
    int column = cell[1];
    boolean same = a.charAt(row - 1) == b.charAt(column - 1);
    int best = cost[row - 1][column - 1] + (same ? 0 : 1);
    best = Math.min(best, Math.min(cost[row - 1][column], cost[row][column - 1]) + 1);
    boolean swapped =
        row > 1
            && column > 1
            && a.charAt(row - 1) == b.charAt(column - 2)
            && a.charAt(row - 2) == b.charAt(column - 1);
    return swapped ? Math.min(best, cost[row - 2][column - 2] + 1) : best;
  }
}
