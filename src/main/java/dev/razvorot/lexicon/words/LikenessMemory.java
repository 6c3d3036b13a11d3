package dev.razvorot.lexicon.words;

/**
 * How many of a few bars the {@link Likeness} of two words is above, remembered: names recur, and a
 * comparison costs far more than a look.
 *
 * <p>Two pairs of words may want one place; the later takes it, which costs time only. Not for
 * several threads. O(1) for what is remembered.
 */
public final class LikenessMemory {
  private static final int PLACES = 1 << 16;

  /** The bits of a place in which the number of bars stands. */
  private static final int COUNT = 0xF;

  private final double[] bars;

  /** {@code [place]} fingerprint of a pair of words but for its last bits: these are the count. */
  private final long[] places = new long[PLACES];

  /** {@code bars}: ascending, at most 15. */
  public LikenessMemory(double... bars) {
    this.bars = bars.clone();
  }

  /** Number of bars that the likeness of two words is above. */
  public int bars(Word russian, Word english) {
    if (!Likeness.mayReach(bars[0], russian, english)) {
      return 0;
    }
    long key = Fingerprint.of(russian.key(), english.key());
    int place = (int) (key >>> 48);
    if ((places[place] & ~COUNT) != (key & ~COUNT)) {
      places[place] = key & ~COUNT | count(russian, english);
    }
    return (int) places[place] & COUNT;
  }

  private int count(Word russian, Word english) {
    double likeness = Likeness.atLeast(bars[0], russian, english);
    int count = 0;
    while (count < bars.length && likeness > bars[count]) {
      count++;
    }
    return count;
  }
}
