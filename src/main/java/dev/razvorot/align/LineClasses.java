package dev.razvorot.align;

/** For two lines, the class of each word's best counterpart in the other line. */
interface LineClasses {

  /** {@code [position in the English line]} class. */
  byte[] english(int line, int row);

  /** {@code [position in the Russian line]} class. */
  byte[] russian(int line, int row);
}
