package dev.razvorot.align.evidence.counterparts;

/**
 * For pairs of lines, the best counterpart of each word in the other line.
 *
 * <p>The words of a pair stand in one run: first those of the English line by position, then those
 * of the Russian line.
 */
interface LineClasses {

  /** Forgets the runs asked for so far, if that saves room. */
  void clear();

  /** Where the run of an English line and a Russian one begins in {@link #best()}. */
  int at(int line, int row);

  /** All runs that were asked for; not to be changed. */
  BestCounterparts best();
}
