package dev.razvorot.align.evidence;

/**
 * For pairs of lines, the class of each word's best counterpart in the other line, and where it
 * stands there.
 *
 * <p>The classes of a pair stand in one run of bytes: first those of the English line's words by
 * position, then those of the Russian line's; {@link WordLinks#NONE} for a word without
 * counterpart.
 */
interface LineClasses {

  /** Forgets the runs asked for so far, if that saves room. */
  void clear();

  /** Where the run of an English line and a Russian one begins in {@link #bytes()}. */
  int at(int line, int row);

  /** All runs that were asked for; not to be changed, and to be asked for after {@link #at}. */
  byte[] bytes();

  /**
   * Beside {@link #bytes()}, where the first of the best counterparts stands in the other line, as
   * {@link Places#share} has it; no matter what for a word without counterpart.
   */
  byte[] shares();
}
