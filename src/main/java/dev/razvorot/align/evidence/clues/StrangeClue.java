package dev.razvorot.align.evidence.clues;

import dev.razvorot.align.evidence.counterparts.Draft;
import java.util.List;

/**
 * That no word of either side has a counterpart, though the lexicon has them: lines that happen to
 * stand opposite each other, as an imprint and a telephone number of its own do. A text that is
 * translated word by word elsewhere has hardly any such pair; a tale that is told freely has.
 */
final class StrangeClue implements Clue {
  static final List<String> NAMES = List.of("strange.one", "strange.two", "strange.fidelity");

  /** More known words without counterpart say no more. */
  private static final int MOST = 4;

  private final double closeness;

  /** {@code closeness}: how much more of a line its translation has words for than is usual. */
  StrangeClue(double closeness) {
    this.closeness = closeness;
  }

  @Override
  public void weigh(Draft draft, int base, Tally tally) {
    int words = draft.links().strangeWords();
    tally.add(base, words == 1 ? 1 : 0);
    tally.add(base + 1, words == 2 ? 1 : 0);
    tally.add(base + 2, Math.min(MOST, words) * closeness);
  }
}
