package dev.razvorot.align.evidence;

/**
 * A bead that is being weighed: English lines [line, lineEnd) with Russian lines [row, rowEnd); one
 * of the two may be empty.
 *
 * @param links how its words link; nothing is counted for a one-sided bead
 */
record Draft(int line, int lineEnd, int row, int rowEnd, LinkCount links) {

  int lines() {
    return lineEnd - line;
  }

  int rows() {
    return rowEnd - row;
  }

  boolean isPair() {
    return line < lineEnd && row < rowEnd;
  }

  /** Whether both sides hold more than one line. */
  boolean joinsBoth() {
    return lines() > 1 && rows() > 1;
  }
}
