package dev.razvorot.align;

/**
 * How often each word would find a counterpart in a line that has nothing to do with it, in bins.
 *
 * <p>Estimated from the bitext itself: the lines of the other side that hold any counterpart of the
 * word, less those that hold a true one, smoothed towards a prior.
 */
final class Chance {
  /** Upper bounds of the bins but the last. */
  private static final double[] BOUNDS = {0.003, 0.01, 0.025, 0.06, 0.15};

  static final int BINS = BOUNDS.length + 1;

  /** Lines the prior, what is known of the word in any text, is worth. */
  private static final double PRIOR_LINES = 20;

  /** {@code [word]} rate. */
  final float[] english;

  final float[] russian;

  Chance(Side english, Side russian, WordLinks links) {
    long[] englishHits = new long[english.typeCount()];
    long[] russianHits = new long[russian.typeCount()];
    for (int r = 0; r < links.words.length; r++) {
      for (int e : links.words[r]) {
        russianHits[r] += english.linesOf[e].length;
        englishHits[e] += russian.linesOf[r].length;
      }
    }
    this.english = rates(englishHits, english, russian.size());
    this.russian = rates(russianHits, russian, english.size());
  }

  private static float[] rates(long[] hits, Side side, int lines) {
    float[] rates = new float[hits.length];
    for (int id = 0; id < rates.length; id++) {
      double extra = Math.max(0, hits[id] - side.linesOf[id].length);
      rates[id] =
          (float)
              ((Math.min(extra, lines) + PRIOR_LINES * 1.5 * side.word(id).share())
                  / (lines + PRIOR_LINES));
    }
    return rates;
  }

  static int bin(double rate) {
    int bin = 0;
    while (bin < BOUNDS.length && rate >= BOUNDS[bin]) {
      bin++;
    }
    return bin;
  }
}
