package dev.razvorot.text;

/**
 * How many characters must be added, left out or replaced to make one text of another (Levenshtein
 * 1966).
 *
 * <p>Stateless. In {@code char} units, which letters of both alphabets are.
 */
public final class EditDistance {
  private EditDistance() {}

  /** The least number of edits; 0 for equal texts. O(product of their lengths). */
  public static int of(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= one.length(); line++) {
      next(row, line, one.charAt(line - 1), other);
    }
    return row[other.length()];
  }

  /** From the distances of a beginning of the one text to those of one that is a letter longer. */
  private static void next(int[] row, int line, char letter, String other) {
    int corner = row[0];
    row[0] = line;
    for (int column = 1; column < row.length; column++) {
      int replaced = corner + (letter == other.charAt(column - 1) ? 0 : 1);
      corner = row[column];
      row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
    }
  }
}
