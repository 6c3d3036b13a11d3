package dev.razvorot.align.evidence.clues;

import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Side;
import dev.razvorot.align.evidence.counterparts.Draft;
import java.util.List;

/**
 * Whether the speakers change together: a Russian turn of speech opens with a dash, an English one
 * with a quote after a closed one.
 */
final class TurnClue implements Clue {
  static final List<String> NAMES =
      List.of(
          "turn.none-none",
          "turn.none-speech",
          "turn.new-none",
          "turn.new-speech",
          "turn.within-none",
          "turn.within-speech",
          "turn.inner-none",
          "turn.inner-new",
          "turn.inner-within",
          "turn.inner-russian");

  /** First of the features for English lines inside a bead. */
  private static final int INNER = 6;

  private static final int INNER_RUSSIAN = 9;

  private static final int NONE = 0;
  private static final int NEW = 1;
  private static final int WITHIN = 2;

  private final Side english;
  private final Side russian;

  TurnClue(PreparedBitext bitext) {
    this.english = bitext.english();
    this.russian = bitext.russian();
  }

  @Override
  public void weigh(Draft draft, int base, Tally tally) {
    int speech = russian.marks[draft.row()].opensSpeech() ? 1 : 0;
    tally.add(base + 2 * turn(draft.line()) + speech, 1);
    for (int line = draft.line() + 1; line < draft.lineEnd(); line++) {
      tally.add(base + INNER + turn(line), 1);
    }
    for (int row = draft.row() + 1; row < draft.rowEnd(); row++) {
      tally.add(base + INNER_RUSSIAN, russian.marks[row].opensSpeech() ? 1 : 0);
    }
  }

  /** Whether an English line opens a quote, and if so, whether the line before closed one. */
  private int turn(int line) {
    if (!english.marks[line].opensSpeech()) {
      return NONE;
    }
    return line == 0 || english.marks[line - 1].closesSpeech() ? NEW : WITHIN;
  }
}
