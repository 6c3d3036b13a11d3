package dev.razvorot.align.evidence.counterparts;

import dev.razvorot.align.bitext.PreparedBitext;

/**
 * How much of two lines, anywhere in a bitext, has a counterpart in the other. Not for several
 * threads.
 */
public final class Coverage {
  /**
   * What two lines that cross the order by chance cover less than, as a headline and the lead that
   * says it again may do (src/docs/benchmarks.md).
   */
  public static final double CHANCE = 0.3;

  private final LinkCounter counter;

  /** The coverage of the lines of a bitext. */
  public Coverage(PreparedBitext bitext) {
    this.counter = LinkCounter.anywhere(bitext);
  }

  /**
   * Share of the information of their words that has a counterpart, of the line of which less has
   * one; in [0, 1]. O(words of both lines + links between them).
   */
  public double of(int line, int row) {
    return counter.count(line, line + 1, row, row + 1).lesserCovered();
  }
}
