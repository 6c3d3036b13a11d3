package dev.razvorot.align.evidence;

import java.util.List;

/**
 * How much of either side's information has a counterpart, how much less the rest counts in a free
 * translation, and how much several lines say of what is said once opposite.
 *
 * <p>A word is the counterpart of one other (competitive linking: Melamed 2000): a headline merged
 * with the first sentence, which says the same again, links to words that are taken.
 */
final class CoverClue implements Clue {
  static final List<String> NAMES =
      List.of(
          "cover.english",
          "cover.russian",
          "cover.lesser",
          "cover.mean",
          "cover.fidelity",
          "cover.repeated");

  /** Fidelity of a text that is translated neither freely nor closely: the middle of its range. */
  static final double USUAL_FIDELITY = 0.5;

  private final double fidelity;

  /** {@code fidelity}: how much of a line its translation has words for, in [0, 1]. */
  CoverClue(double fidelity) {
    this.fidelity = fidelity;
  }

  @Override
  public void weigh(Draft draft, int base, Tally tally) {
    double own = draft.links().english.covered();
    double other = draft.links().russian.covered();
    tally.add(base, own);
    tally.add(base + 1, other);
    tally.add(base + 2, Math.min(own, other));
    tally.add(base + 3, Math.sqrt(own * other));
    tally.add(base + 4, draft.links().unlinked() * (fidelity - USUAL_FIDELITY));
    tally.add(base + 5, repeated(draft));
  }

  /** Nats of information in merged lines beyond what opposite is linked to one of them alone. */
  private static double repeated(Draft draft) {
    LinkCount.OneSide english = draft.links().english;
    LinkCount.OneSide russian = draft.links().russian;
    double ofEnglish = draft.lines() > 1 ? english.linked() - russian.linkedToOne() : 0;
    double ofRussian = draft.rows() > 1 ? russian.linked() - english.linkedToOne() : 0;
    return Math.max(0, ofEnglish) + Math.max(0, ofRussian);
  }
}
