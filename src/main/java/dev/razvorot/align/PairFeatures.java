package dev.razvorot.align;

import dev.razvorot.align.Candidates.Candidate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What speaks for or against pairing two lines out of order: the evidence of a bead, and how it
 * stands out in its lists: by how much it is nearer than the best others of either line (the
 * margins of Artetxe and Schwenk 2019).
 */
final class PairFeatures {
  private static final List<String> STANDING =
      List.of(
          "pair.any",
          "pair.nearness",
          "pair.lead-in-row",
          "pair.lead-in-column",
          "pair.lesser-lead",
          "pair.margin-in-row",
          "pair.margin-in-column",
          "pair.best-of-both",
          "pair.share",
          "pair.nearness-over-10",
          "pair.nearness-over-20",
          "pair.nearness-over-30",
          "pair.nearness-over-45",
          "pair.lesser-lead-over-0",
          "pair.lesser-lead-over-5",
          "pair.lesser-lead-over-15",
          "pair.cover-over-30",
          "pair.cover-over-50",
          "pair.cover-over-70",
          "pair.share-over-50",
          "pair.share-over-70");

  /** Names of all features, in the order of the weights file. */
  static final List<String> NAMES =
      Stream.concat(Features.NAMES.stream(), STANDING.stream()).toList();

  static final int COUNT = NAMES.size();

  /** Number of the first feature that is not one of a bead. */
  private static final int MARGINS = Features.COUNT;

  private static final int LESSER_COVER = Features.NAMES.indexOf("cover.lesser");

  private static final float[] NEARNESS = {.1f, .2f, .3f, .45f};
  private static final float[] LEAD = {0, .05f, .15f};
  private static final float[] COVER = {.3f, .5f, .7f};
  private static final float[] SHARE = {.5f, .7f};

  /** Others in a row or column that a pair is held against. */
  private static final int RIVALS = 3;

  /** A greater lead says no more. */
  private static final float MOST_MARGIN = 0.3f;

  /** Nearness added to that of the rivals, so that a faint pair alone does not look sure. */
  private static final float SMOOTHING = 0.02f;

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
    evidence.weigh(
        evidence.draft(i, i + 1, j, j + 1), (feature, value) -> values[feature] += (float) value);
    stand(pair, values);
    return values;
  }

  /** By how much a value is above each of some knots: a line that bends there. */
  private static int hinges(float value, float[] knots, int first, float[] values) {
    for (int k = 0; k < knots.length; k++) {
      values[first + k] = Math.max(0, value - knots[k]);
    }
    return first + knots.length;
  }

  private void stand(Candidate pair, float[] values) {
    float near = pair.nearness();
    Partners row = candidates.ofRussian(pair.russian());
    Partners column = candidates.ofEnglish(pair.english());
    float inRow = row.rivals(near, RIVALS);
    float inColumn = column.rivals(near, RIVALS);
    boolean best = near >= row.nearness(0) && near >= column.nearness(0);
    values[MARGINS] = 1;
    values[MARGINS + 1] = near;
    values[MARGINS + 2] = near - inRow;
    values[MARGINS + 3] = near - inColumn;
    values[MARGINS + 4] = Math.min(near - inRow, near - inColumn);
    values[MARGINS + 5] = row.margin(near, MOST_MARGIN);
    values[MARGINS + 6] = column.margin(near, MOST_MARGIN);
    values[MARGINS + 7] = best ? 1 : 0;
    values[MARGINS + 8] = near / (near + Math.max(inRow, inColumn) + SMOOTHING);
    int at = MARGINS + 9;
    at = hinges(near, NEARNESS, at, values);
    at = hinges(Math.min(near - inRow, near - inColumn), LEAD, at, values);
    at = hinges(values[LESSER_COVER], COVER, at, values);
    hinges(values[MARGINS + 8], SHARE, at, values);
  }
}
