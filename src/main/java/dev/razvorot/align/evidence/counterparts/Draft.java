package dev.razvorot.align.evidence.counterparts;

/**
 * A bead that is being weighed: English lines [line, lineEnd) with Russian lines [row, rowEnd); one
 * of the two may be empty.
 *
 * @param links how its words link; nothing is counted for a one-sided bead
 */
public record Draft(int line, int lineEnd, int row, int rowEnd, LinkCount links) {

  /** Number of English lines. */
  public int lines() {
    return lineEnd - line;
  }

  /** Number of Russian lines. */
  public int rows() {
    return rowEnd - row;
  }

  /** Whether neither side is empty. */
  public boolean isPair() {
    return line < lineEnd && row < rowEnd;
  }

  /** Whether both sides hold more than one line. */
  public boolean joinsBoth() {
    return lines() > 1 && rows() > 1;
  }
}
