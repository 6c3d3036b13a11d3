package dev.razvorot.lexicon.words;

/**
 * 64 bits that stand for a string: among a million strings two share them with a probability of
 * 3e-8 (birthday bound), and then one is taken for the other.
 */
public final class Fingerprint {
  /** Multipliers and shifts of a finaliser: Steele, Lea and Flood 2014 (SplitMix64). */
  private static final long FIRST = 0xBF58476D1CE4E5B9L;

  private static final long SECOND = 0x94D049BB133111EBL;

  /** An odd number near 2^64 / golden ratio: spreads neighbouring characters. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private Fingerprint() {}

  /** That of the characters [start, end) of a text; never 0. */
  static long of(char[] text, int start, int end) {
    long sum = end - start;
    for (int at = start; at < end; at++) {
      sum = (sum ^ text[at]) * STEP;
    }
    return mix(sum) | 1;
  }

  /** That of two, in this order. */
  static long of(long first, long second) {
    return mix(first * STEP + second);
  }

  /**
   * Where a fingerprint stands in a table, or would stand: open addressing, linear probing, by the
   * upper half of its bits.
   *
   * @param keys {@code [slot]} a fingerprint; 0 where none stands. Their number is a power of two,
   *     and one slot at least is free
   */
  public static int slot(long[] keys, long key) {
    int slot = (int) (key >>> 32) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private static long mix(long bits) {
    long mixed = (bits ^ bits >>> 30) * FIRST;
    mixed = (mixed ^ mixed >>> 27) * SECOND;
    return mixed ^ mixed >>> 31;
  }
}
