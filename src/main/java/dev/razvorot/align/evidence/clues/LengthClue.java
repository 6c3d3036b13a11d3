package dev.razvorot.align.evidence.clues;

import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Side;
import dev.razvorot.align.evidence.counterparts.Draft;
import java.util.List;

/**
 * How well the lengths fit: translations of one text are about as long as each other (Gale and
 * Church 1993; Brown, Lai and Mercer 1991). Lengths in code points, compared as a log ratio.
 */
public final class LengthClue implements Clue {
  static final List<String> NAMES =
      List.of("length.apart", "length.square", "length.sized", "length.signed");

  /**
   * Russian characters to an English one: body text, headlines (NTREX and newstest2019;
   * src/docs/benchmarks.md).
   */
  public static final double GROWTH = 1.13;

  private static final double HEADLINE_GROWTH = 1.25;

  /** Code points added to either side, so that very short lines may differ freely. */
  private static final double SMOOTHING = 5;

  /** A log ratio beyond this says no more. */
  private static final double MOST = 2;

  /** Code points of both sides from which a ratio counts in full. */
  private static final double FULL_SIZE = 200;

  private final Side english;
  private final Side russian;

  LengthClue(PreparedBitext bitext) {
    this.english = bitext.english();
    this.russian = bitext.russian();
  }

  @Override
  public void weigh(Draft draft, int base, Tally tally) {
    int own = english.codePoints(draft.line(), draft.lineEnd());
    int other = russian.codePoints(draft.row(), draft.rowEnd());
    double growth = english.headline[draft.line()] && draft.lines() == 1 ? HEADLINE_GROWTH : GROWTH;
    double ratio = Math.log((other + SMOOTHING) / (growth * own + SMOOTHING));
    double apart = Math.min(MOST, Math.abs(ratio));
    tally.add(base, apart);
    tally.add(base + 1, Math.min(MOST, ratio * ratio * 4));
    tally.add(base + 2, apart * Math.min(1, Math.sqrt((own + other) / FULL_SIZE)));
    tally.add(base + 3, Math.max(-1, Math.min(1, ratio)));
  }
}
