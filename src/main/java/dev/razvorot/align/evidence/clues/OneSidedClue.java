package dev.razvorot.align.evidence.clues;

import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Side;
import dev.razvorot.align.evidence.counterparts.Draft;
import java.util.List;

/** What makes a line likely to have no counterpart. */
final class OneSidedClue implements Clue {
  static final List<String> NAMES =
      List.of(
          "one-sided.english",
          "one-sided.russian",
          "one-sided.length",
          "one-sided.small-start",
          "one-sided.speech");

  /** Code points of a line of usual length, at which length says nothing. */
  private static final double USUAL_LENGTH = 80;

  private final Side english;
  private final Side russian;

  OneSidedClue(PreparedBitext bitext) {
    this.english = bitext.english();
    this.russian = bitext.russian();
  }

  @Override
  public void weigh(Draft draft, int base, Tally tally) {
    boolean isRussian = draft.lines() == 0;
    Side side = isRussian ? russian : english;
    int line = isRussian ? draft.row() : draft.line();
    tally.add(base + (isRussian ? 1 : 0), 1);
    tally.add(base + 2, Math.log(side.codePoints[line] / USUAL_LENGTH));
    tally.add(base + 3, side.marks[line].lowerStart() ? 1 : 0);
    tally.add(base + 4, side.marks[line].opensSpeech() ? 1 : 0);
  }
}
