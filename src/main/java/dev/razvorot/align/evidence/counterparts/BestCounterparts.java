package dev.razvorot.align.evidence.counterparts;

import dev.razvorot.align.bitext.WordLinks;
import java.util.Arrays;

/**
 * What is known of words by index: the class of each word's best counterpart opposite, {@link
 * WordLinks#NONE} without one, and where that stands. Not for several threads while it grows.
 */
final class BestCounterparts {
  /** {@code [index]} class of the link. */
  byte[] strength;

  /**
   * {@code [index]} where the first of the best counterparts stands, as {@link
   * dev.razvorot.align.bitext.Places#share} has it; no matter what for a word without.
   */
  byte[] share;

  BestCounterparts(int words) {
    this.strength = new byte[words];
    this.share = new byte[words];
  }

  /** Notes a counterpart if none as good was found before. */
  void raise(int at, byte found, byte where) {
    if (strength[at] < found) {
      strength[at] = found;
      share[at] = where;
    }
  }

  /** Forgets the words [from, to), for which room is made. */
  void clear(int from, int to) {
    if (to > strength.length) {
      strength = Arrays.copyOf(strength, 2 * to);
      share = Arrays.copyOf(share, 2 * to);
    }
    Arrays.fill(strength, from, to, (byte) WordLinks.NONE);
  }
}
