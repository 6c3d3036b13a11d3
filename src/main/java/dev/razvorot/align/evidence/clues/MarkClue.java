package dev.razvorot.align.evidence.clues;

import dev.razvorot.align.bitext.Marks;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Side;
import dev.razvorot.align.evidence.counterparts.Draft;
import java.util.List;

/**
 * Whether both sides end in the same mark, or at least both or neither at the end of a sentence,
 * and hold as many questions and sentences.
 */
final class MarkClue implements Clue {
  static final List<String> NAMES =
      List.of(
          "mark.same",
          "mark.same-rare",
          "mark.one-missing",
          "mark.questions",
          "mark.sentences",
          "mark.sentences-equal",
          "mark.one-closed");

  /** Differences beyond these say no more. */
  private static final int MOST_QUESTIONS = 2;

  private static final int MOST_SENTENCES = 3;

  private final Side english;
  private final Side russian;

  MarkClue(PreparedBitext bitext) {
    this.english = bitext.english();
    this.russian = bitext.russian();
  }

  @Override
  public void weigh(Draft draft, int base, Tally tally) {
    char own = english.marks[draft.lineEnd() - 1].end();
    char other = russian.marks[draft.rowEnd() - 1].end();
    tally.add(base, own == other ? 1 : 0);
    tally.add(base + 1, own == other && own != '.' ? 1 : 0);
    tally.add(base + 2, (own == ' ') != (other == ' ') ? 1 : 0);
    int questions =
        questions(english, draft.line(), draft.lineEnd())
            - questions(russian, draft.row(), draft.rowEnd());
    int sentences =
        sentences(english, draft.line(), draft.lineEnd())
            - sentences(russian, draft.row(), draft.rowEnd());
    tally.add(base + 3, Math.min(MOST_QUESTIONS, Math.abs(questions)));
    tally.add(base + 4, Math.min(MOST_SENTENCES, Math.abs(sentences)));
    tally.add(base + 5, sentences == 0 ? 1 : 0);
    tally.add(base + 6, Marks.isEnd(own) != Marks.isEnd(other) ? 1 : 0);
  }

  private static int questions(Side side, int from, int to) {
    int count = 0;
    for (int line = from; line < to; line++) {
      count += side.marks[line].questions();
    }
    return count;
  }

  private static int sentences(Side side, int from, int to) {
    int count = 0;
    for (int line = from; line < to; line++) {
      count += side.marks[line].innerEnds() + 1;
    }
    return count;
  }
}
