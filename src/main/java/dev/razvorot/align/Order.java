package dev.razvorot.align;

import dev.razvorot.Document;
import dev.razvorot.lexicon.Lexicon;

/** Whether the segments of a bitext come in the same order on both sides. */
public enum Order {
  /** They do: align in order. */
  KEPT,
  /** They do not, or most have no counterpart: align in any order. */
  ANY;

  /** Russian segments looked at; more would not change the verdict. */
  private static final int SAMPLE = 200;

  /** Clear pairs below which nothing speaks against the usual case, a document in order. */
  private static final int FEWEST = 4;

  /**
   * Between the correlation of clear pairs in freely told tales and that of shuffled lists; see
   * src/docs/benchmarks.md.
   */
  private static final double KEPT_RISE = 0.5;

  /**
   * Correlation of rare words from which, and standard deviations above none from which, nothing
   * else is looked at: chance does it to one shuffled list in a thousand.
   */
  private static final double CERTAIN_RISE = 0.7;

  private static final double CERTAIN_DEVIATION = 3.1;

  /**
   * Judges by pairs that are clear without their order: in order, the two sides' segment numbers
   * rise together.
   *
   * @param source the English document
   * @param target the Russian document
   */
  public static Order of(Document source, Document target, Lexicon lexicon) {
    return of(new Preparation(lexicon).of(source, target));
  }

  static Order of(PreparedBitext bitext) {
    return anchorsRise(bitext) ? KEPT : ofClearPairs(bitext);
  }

  /** Whether rare words alone leave no doubt, which is so in most documents and soon told. */
  private static boolean anchorsRise(PreparedBitext bitext) {
    Correlation rise = new Correlation();
    for (Anchor anchor : RareWords.anchors(bitext)) {
      rise.add(anchor.english(), anchor.russian());
    }
    return rise.value() >= CERTAIN_RISE && rise.deviation() >= CERTAIN_DEVIATION;
  }

  private static Order ofClearPairs(PreparedBitext bitext) {
    int rows = bitext.russian().size();
    int step = Math.max(1, rows / SAMPLE);
    Candidates candidates = new Candidates(bitext, step);
    Correlation rise = new Correlation();
    for (int row = 0; row < rows; row += step) {
      int partner = candidates.clearPartner(row);
      if (partner >= 0) {
        rise.add(partner, row);
      }
    }
    return rise.count() < FEWEST || rise.value() >= KEPT_RISE ? KEPT : ANY;
  }
}
