package dev.razvorot.align.evidence.clues;

import dev.razvorot.align.evidence.counterparts.Draft;
import java.util.List;

/**
 * How many lines of either side a bead takes (Gale and Church 1993: 1-1 far oftener than others).
 */
final class ShapeClue implements Clue {
  static final List<String> NAMES =
      List.of("shape.1-1", "shape.2-1", "shape.2-2", "shape.3-1", "shape.greater", "shape.beyond");

  private static final int GREATER = 4;
  private static final int BEYOND = 5;

  @Override
  public void weigh(Draft draft, int base, Tally tally) {
    int shape = shape(draft.lines(), draft.rows());
    tally.add(base + shape, 1);
    if (shape == GREATER) {
      tally.add(base + BEYOND, draft.lines() + draft.rows() - 5);
    }
  }

  private static int shape(int lines, int rows) {
    return switch (lines + rows) {
      case 2 -> 0;
      case 3 -> 1;
      case 4 -> lines == rows ? 2 : 3;
      default -> GREATER;
    };
  }
}
