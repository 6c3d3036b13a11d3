package dev.razvorot.translit.passes;

/**
 * What to write for one letter, packed into a number so that the inner loop need not branch: up to
 * three letters of 16 bits, the first lowest, and above them how many there are. Never negative.
 */
final class Cell {
  /** Letters that a cell has room for. */
  static final int LETTERS = 3;

  /** Where the second letter begins, in bits. */
  static final int SECOND = Character.SIZE;

  /** Where the third letter begins. */
  static final int THIRD = 2 * Character.SIZE;

  /** Where the number of letters begins. */
  static final int LENGTH = 3 * Character.SIZE;

  private Cell() {}

  /** Whether a cell has room for a text. */
  static boolean fits(String text) {
    return text.length() <= LETTERS;
  }

  /** The cell of one letter. */
  static long of(int letter) {
    return 1L << LENGTH | letter;
  }

  /** The cell of a text that fits. */
  static long of(String text) {
    long cell = (long) text.length() << LENGTH;
    for (int index = 0; index < text.length(); index++) {
      cell |= (long) text.charAt(index) << index * Character.SIZE;
    }
    return cell;
  }

  /** The text of a cell. */
  static String text(long cell) {
    char[] letters = {(char) cell, (char) (cell >> SECOND), (char) (cell >> THIRD)};
    return new String(letters, 0, (int) (cell >> LENGTH));
  }
}
