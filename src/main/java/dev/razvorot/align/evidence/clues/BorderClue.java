package dev.razvorot.align.evidence.clues;

import dev.razvorot.align.bitext.Marks;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Side;
import dev.razvorot.align.evidence.counterparts.Draft;
import java.util.List;

/**
 * What the borders between the lines of a bead say: a line that ends without a closing mark, or the
 * next that begins small, wants to be merged.
 */
final class BorderClue implements Clue {
  static final List<String> NAMES =
      List.of(
          "border.closed",
          "border.open",
          "border.small-start",
          "border.starts-differ",
          "border.headline-and-body",
          "border.closed-in-both");

  private final Side english;
  private final Side russian;

  BorderClue(PreparedBitext bitext) {
    this.english = bitext.english();
    this.russian = bitext.russian();
  }

  @Override
  public void weigh(Draft draft, int base, Tally tally) {
    for (int line = draft.line() + 1; line < draft.lineEnd(); line++) {
      border(english, line, base, tally, draft.joinsBoth());
    }
    for (int row = draft.row() + 1; row < draft.rowEnd(); row++) {
      border(russian, row, base, tally, draft.joinsBoth());
    }
    int line = draft.line();
    int row = draft.row();
    boolean startsDiffer = english.marks[line].lowerStart() != russian.marks[row].lowerStart();
    tally.add(base + 3, startsDiffer ? 1 : 0);
    tally.add(base + 4, english.headline[line] != russian.headline[row] ? 1 : 0);
  }

  private static void border(Side side, int line, int base, Tally tally, boolean both) {
    boolean closed = Marks.isEnd(side.marks[line - 1].end());
    tally.add(base + (closed ? 0 : 1), 1);
    tally.add(base + 2, side.marks[line].lowerStart() ? 1 : 0);
    tally.add(base + 5, both && closed ? 1 : 0);
  }
}
