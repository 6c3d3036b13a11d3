package dev.razvorot.align;

import dev.razvorot.align.Candidates.Candidate;

/**
 * What speaks for or against pairing two lines out of order: the evidence of a bead, and how it
 * stands out in its lists.
 */
final class PairFeatures {
  static final int MARGINS = Features.COUNT;
  static final int COUNT = MARGINS + 9;

  /** Others in a row or column that a pair is held against. */
  private static final int RIVALS = 3;

  private final Candidates candidates;
  private final Features evidence;

  PairFeatures(Candidates candidates, Features evidence) {
    this.candidates = candidates;
    this.evidence = evidence;
  }

  float[] of(Candidate pair) {
    float[] values = new float[COUNT];
    int i = pair.english();
    int j = pair.russian();
    evidence.price(i, i + 1, j, j + 1, values, 0);
    float s = pair.nearness();
    float[] row = candidates.rowBest[j];
    float[] column = candidates.columnBest[i];
    float inRow = s - rivals(row, s);
    float inColumn = s - rivals(column, s);
    values[MARGINS] = 1;
    values[MARGINS + 1] = s;
    values[MARGINS + 2] = inRow;
    values[MARGINS + 3] = inColumn;
    values[MARGINS + 4] = Math.min(inRow, inColumn);
    values[MARGINS + 5] = s >= row[0] ? Math.min(0.3f, s - row[1]) : Math.max(-0.3f, s - row[0]);
    values[MARGINS + 6] =
        s >= column[0] ? Math.min(0.3f, s - column[1]) : Math.max(-0.3f, s - column[0]);
    values[MARGINS + 7] = s >= row[0] && s >= column[0] ? 1 : 0;
    values[MARGINS + 8] = s / (s + Math.max(rivals(row, s), rivals(column, s)) + 0.02f);
    return values;
  }

  /** Mean nearness of the best others in a list that holds {@code own}. */
  private static float rivals(float[] best, float own) {
    float sum = 0;
    int count = 0;
    boolean skipped = false;
    for (int k = 0; k < best.length && count < RIVALS; k++) {
      if (!skipped && best[k] <= own) {
        skipped = true;
        if (best[k] == own) {
          continue;
        }
      }
      sum += best[k];
      count++;
    }
    return sum / RIVALS;
  }
}
