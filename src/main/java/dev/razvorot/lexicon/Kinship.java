package dev.razvorot.lexicon;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the stem of a list that begins like a given one: a word of the same family that the list
 * lacks in this form (обеспокоенность beside обеспокоить).
 *
 * <p>Immutable; O(log of the list's size).
 */
final class Kinship {
  private final int shortest;
  private final double share;
  private final StemList stems;

  /**
   * @param stems the list
   * @param shortest letters that both must share at their beginning
   * @param share part of the longer stem that they must share, in [0, 1]
   */
  Kinship(StemList stems, int shortest, double share) {
    this.shortest = shortest;
    this.share = share;
    this.stems = stems;
  }

  /** The stem that shares most with a stem that is not in the list; the first of several. */
  Optional<String> of(String stem) {
    if (stem.length() < shortest) {
      return Optional.empty();
    }
    int at = stems.find(stem);
    int next = at < 0 ? -at - 1 : at;
    Optional<String> before = next > 0 ? kin(stem, stems.get(next - 1)) : Optional.empty();
    Optional<String> after = next < stems.size() ? kin(stem, stems.get(next)) : Optional.empty();
    if (before.isEmpty() || after.isEmpty()) {
      return before.or(() -> after);
    }
    return shared(stem, before.get()) >= shared(stem, after.get()) ? before : after;
  }

  private Optional<String> kin(String stem, String other) {
    int shared = shared(stem, other);
    int longer = Math.max(stem.length(), other.length());
    return shared >= shortest && shared >= share * longer ? Optional.of(other) : Optional.empty();
  }

  private static int shared(String a, String b) {
    int mismatch = Arrays.mismatch(a.toCharArray(), b.toCharArray());
    return mismatch < 0 ? a.length() : mismatch;
  }
}
