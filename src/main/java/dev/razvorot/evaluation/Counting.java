package dev.razvorot.evaluation;

/** Which beads are counted. */
public enum Counting {
  /** All beads; those of one side line by line. */
  ALL,
  /**
   * All, after beads of the result that lie wholly inside one bead of the gold are made one, if one
   * of them is a pair: for gold by paragraph or verse (Liu and Zhu 2023, Bertalign, evaluation on
   * the Bible).
   */
  MERGED,
  /** Beads with both sides only: for lists and files in which most text has no counterpart. */
  PAIRS
}
