package dev.razvorot.align;

import dev.razvorot.Document;
import dev.razvorot.lexicon.Lexicon;
import java.util.Arrays;

/** Whether the segments of a bitext come in the same order on both sides. */
public enum Order {
  /** They do: align in order. */
  KEPT,
  /** They do not, or most have no counterpart: align in any order. */
  ANY;

  private static final int NONE = -1;

  /** Russian segments looked at; more would not change the verdict. */
  private static final int SAMPLE = 200;

  /** Clear pairs below which nothing speaks against the usual case, a document in order. */
  private static final int FEWEST = 4;

  /**
   * Between the correlation of clear pairs in freely told tales and that of shuffled lists; see
   * src/docs/benchmarks.md.
   */
  private static final double KEPT_RISE = 0.5;

  /** Anchors from which, and correlation from which, their rise leaves no doubt. */
  private static final int ENOUGH_ANCHORS = 8;

  private static final double CERTAIN_RISE = 0.9;

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
    for (Corridor.Anchor anchor : Corridor.anchors(bitext)) {
      rise.add(anchor.english(), anchor.russian());
    }
    return rise.count() >= ENOUGH_ANCHORS && rise.value() >= CERTAIN_RISE;
  }

  /** A line that several others take for their counterpart is clear for none of them. */
  private static Order ofClearPairs(PreparedBitext bitext) {
    int[] partners = clearPartners(bitext);
    int[] taken = new int[bitext.english().size()];
    for (int partner : partners) {
      if (partner != NONE) {
        taken[partner]++;
      }
    }
    Correlation rise = new Correlation();
    for (int row = 0; row < partners.length; row++) {
      if (partners[row] != NONE && taken[partners[row]] == 1) {
        rise.add(partners[row], row);
      }
    }
    return rise.count() < FEWEST || rise.value() >= KEPT_RISE ? KEPT : ANY;
  }

  /**
   * {@code [Russian line]} its clear partner, or {@link #NONE}; lines between samples have none.
   */
  private static int[] clearPartners(PreparedBitext bitext) {
    int[] partners = new int[bitext.russian().size()];
    Arrays.fill(partners, NONE);
    int step = Math.max(1, partners.length / SAMPLE);
    Candidates candidates = new Candidates(bitext, step);
    for (int row = 0; row < partners.length; row += step) {
      partners[row] = candidates.clearPartner(row);
    }
    return partners;
  }
}
