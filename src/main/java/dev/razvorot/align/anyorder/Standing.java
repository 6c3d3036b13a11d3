package dev.razvorot.align.anyorder;

import dev.razvorot.align.anyorder.candidates.Candidates;
import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import dev.razvorot.align.anyorder.candidates.Partners;
import dev.razvorot.align.anyorder.context.FeatureRow;
import java.util.List;

/**
 * How a pair stands out in its lists: by how much it is nearer than the best others of either line
 * (the margins of Artetxe and Schwenk 2019).
 */
final class Standing {
  static final List<String> NAMES =
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

  Standing(Candidates candidates) {
    this.candidates = candidates;
  }

  /** {@code cover}: the lesser share of either line's information that is covered. */
  void describe(Candidate pair, float cover, FeatureRow row) {
    float near = pair.nearness();
    Partners ofRussian = candidates.ofRussian(pair.russian());
    Partners ofEnglish = candidates.ofEnglish(pair.english());
    float inRow = ofRussian.rivals(near, RIVALS);
    float inColumn = ofEnglish.rivals(near, RIVALS);
    float lead = near - Math.max(inRow, inColumn);
    float share = near / (near + Math.max(inRow, inColumn) + SMOOTHING);
    row.add(1);
    row.add(near);
    row.add(near - inRow);
    row.add(near - inColumn);
    row.add(lead);
    row.add(ofRussian.margin(near, MOST_MARGIN));
    row.add(ofEnglish.margin(near, MOST_MARGIN));
    row.add(near >= ofRussian.nearness(0) && near >= ofEnglish.nearness(0) ? 1 : 0);
    row.add(share);
    bend(near, NEARNESS, row);
    bend(lead, LEAD, row);
    bend(cover, COVER, row);
    bend(share, SHARE, row);
  }

  /** By how much a value is above each of some knots: a line that bends there. */
  private static void bend(float value, float[] knots, FeatureRow row) {
    for (float knot : knots) {
      row.add(Math.max(0, value - knot));
    }
  }
}
