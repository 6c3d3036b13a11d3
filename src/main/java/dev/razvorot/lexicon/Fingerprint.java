package dev.razvorot.lexicon;

/**
 * 64 bits that stand for a string: among a million strings two share them with a probability of
 * 3e-8 (birthday bound), and then one is taken for the other.
 */
final class Fingerprint {
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

  private static long mix(long bits) {
    long mixed = (bits ^ bits >>> 30) * FIRST;
    mixed = (mixed ^ mixed >>> 27) * SECOND;
    return mixed ^ mixed >>> 31;
  }
}
