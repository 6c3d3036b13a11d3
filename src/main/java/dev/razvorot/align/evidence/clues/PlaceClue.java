package dev.razvorot.align.evidence.clues;

import dev.razvorot.align.evidence.counterparts.Draft;
import java.util.List;

/**
 * Whether linked words stand at like places in both sides: a translation keeps the order of what is
 * said, by and large, so that links far from the diagonal speak for chance or for a wrong border.
 */
final class PlaceClue implements Clue {
  static final List<String> NAMES = List.of("place.apart", "place.mean", "place.mean-merged");

  /** Distance of linked words in pairs of the gold, on average, as a share of the bead's length. */
  private static final double USUAL = 0.15;

  @Override
  public void weigh(Draft draft, int base, Tally tally) {
    double mean = draft.links().meanApart(USUAL) - USUAL;
    tally.add(base, draft.links().apart());
    tally.add(base + 1, mean);
    tally.add(base + 2, draft.lines() + draft.rows() > 2 ? mean : 0);
  }
}
