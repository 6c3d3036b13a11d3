package dev.razvorot.align;

/** For two lines, the class of each word's best counterpart in the other line. */
interface LineClasses {

  /** The classes of an English line and a Russian one, by position; not to be changed. */
  Counterparts.Classes of(int line, int row);

  /** Compares anew each time: for pairs of lines anywhere, asked for once. */
  static LineClasses compared(PreparedBitext bitext) {
    return new Counterparts(bitext)::compare;
  }
}
