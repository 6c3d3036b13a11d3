package dev.razvorot.align.evidence;

import java.util.List;

/**
 * How much of either side's information has a counterpart, and how much less the rest counts in a
 * free translation.
 */
final class CoverClue implements Clue {
  static final List<String> NAMES =
      List.of("cover.english", "cover.russian", "cover.lesser", "cover.mean", "cover.fidelity");

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
    tally.add(base + 2, draft.links().lesserCovered());
    tally.add(base + 3, Math.sqrt(own * other));
    tally.add(base + 4, draft.links().unlinked() * (fidelity - USUAL_FIDELITY));
  }
}
