package dev.razvorot.align.evidence.clues;

import dev.razvorot.align.evidence.counterparts.Draft;
import java.util.List;

/**
 * How much of either side's information has a counterpart, and how much less the rest counts in a
 * free translation.
 */
final class CoverClue implements Clue {
  static final List<String> NAMES =
      List.of("cover.english", "cover.russian", "cover.lesser", "cover.mean", "cover.fidelity");

  private final double closeness;

  /** {@code closeness}: how much more of a line its translation has words for than is usual. */
  CoverClue(double closeness) {
    this.closeness = closeness;
  }

  @Override
  public void weigh(Draft draft, int base, Tally tally) {
    double own = draft.links().english.covered();
    double other = draft.links().russian.covered();
    tally.add(base, own);
    tally.add(base + 1, other);
    tally.add(base + 2, draft.links().lesserCovered());
    tally.add(base + 3, Math.sqrt(own * other));
    tally.add(base + 4, draft.links().unlinked() * closeness);
  }
}
