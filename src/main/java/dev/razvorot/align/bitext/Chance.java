package dev.razvorot.align.bitext;

/**
 * How often each word would find a counterpart in a line that has nothing to do with it.
 *
 * <p>Estimated from the bitext itself: the lines of the other side that hold any counterpart of the
 * word, less those that hold a true one, smoothed towards a prior. Rates are kept as steps on a
 * logarithmic scale, so that a longer line opposite is a matter of adding a few.
 */
public final class Chance {
  /** Upper bounds of the bins but the last. */
  private static final double[] BOUNDS = {0.003, 0.01, 0.025, 0.06, 0.15};

  /** Number of bins. */
  public static final int BINS = BOUNDS.length + 1;

  /** Bins in which a link tells something: chance makes it seldom. */
  public static final int TELLING = 4;

  /** Lines the prior, what is known of the word in any text, is worth. */
  private static final double PRIOR_LINES = 20;

  /** Lines opposite in which a word of no note finds a counterpart for one that holds it. */
  private static final double PRIOR_COUNTERPARTS = 1.5;

  /** Steps in which a rate grows by a factor of e. */
  private static final double STEPS = 16;

  /** The least rate told apart from 0. */
  private static final double LEAST = 1e-5;

  /** {@code [step]} bin; steps run from that of {@link #LEAST} to that of a rate of e. */
  private static final byte[] BIN_OF = bins();

  /** {@code [step]} nats: minus log of the rate. */
  private static final double[] INFORMATION = informations();

  /** {@code [word]} step of its rate. */
  public final short[] english;

  /** The same of the Russian words. */
  public final short[] russian;

  Chance(Side english, Side russian, WordLinks links) {
    long[] englishHits = new long[english.typeCount()];
    long[] russianHits = new long[russian.typeCount()];
    for (int r = 0; r < links.words.length; r++) {
      for (int e : links.words[r]) {
        russianHits[r] += english.linesOf[e].length;
        englishHits[e] += russian.linesOf[r].length;
      }
    }
    this.english = steps(englishHits, english, russian.size());
    this.russian = steps(russianHits, russian, english.size());
  }

  private static short[] steps(long[] hits, Side side, int lines) {
    short[] steps = new short[hits.length];
    for (int id = 0; id < steps.length; id++) {
      double extra = Math.max(0, hits[id] - side.linesOf[id].length);
      double prior = PRIOR_LINES * PRIOR_COUNTERPARTS * side.word(id).share();
      steps[id] = (short) step((Math.min(extra, lines) + prior) / (lines + PRIOR_LINES));
    }
    return steps;
  }

  private static int step(double rate) {
    return (int) Math.round(STEPS * Math.log(Math.max(LEAST, rate) / LEAST));
  }

  /** Nats of information in what has the rate of a step. */
  public static double information(int step) {
    return INFORMATION[Math.max(0, Math.min(INFORMATION.length - 1, step))];
  }

  /** The rate of a step. */
  private static double rate(int step) {
    return LEAST * Math.exp(step / STEPS);
  }

  /** Steps to add for a line opposite that is so many times as long as the mean. */
  public static int longer(double times) {
    return (int) Math.round(STEPS * Math.log(times));
  }

  /** The bin of a step, {@link #longer} added; 0 is the rarest. */
  public static int bin(int step) {
    return BIN_OF[Math.max(0, Math.min(BIN_OF.length - 1, step))];
  }

  private static double[] informations() {
    double[] nats = new double[step(Math.E) + 1];
    for (int step = 0; step < nats.length; step++) {
      nats[step] = -Math.log(rate(step));
    }
    return nats;
  }

  private static byte[] bins() {
    byte[] bins = new byte[step(Math.E) + 1];
    for (int step = 0; step < bins.length; step++) {
      while (bins[step] < BOUNDS.length && rate(step) >= BOUNDS[bins[step]]) {
        bins[step]++;
      }
    }
    return bins;
  }
}
