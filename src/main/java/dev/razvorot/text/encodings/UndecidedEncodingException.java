package dev.razvorot.text.encodings;

import java.util.ArrayList;
import java.util.List;

/**
 * Bytes whose encoding cannot be told: not UTF-8, and no legacy encoding makes sound Russian or
 * English of them.
 */
public final class UndecidedEncodingException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ArrayList<String> candidates;
  private final int line;
  private final int column;

  UndecidedEncodingException(List<String> candidates, int line, int column) {
    super(message(candidates, line, column));
    this.candidates = new ArrayList<>(candidates);
    this.line = line;
    this.column = column;
  }

  private static String message(List<String> candidates, int line, int column) {
    String place = " at line " + line + ", column " + column;
    if (candidates.get(0).equals("UTF-8")) {
      return "damaged UTF-8" + place;
    }
    return "not UTF-8"
        + place
        + "; expected UTF-8 or Russian in a known encoding; none fits, nearest "
        + String.join(", ", candidates);
  }

  /** Names of the nearest charsets, likeliest first; {@code UTF-8} if the file is damaged UTF-8. */
  public List<String> candidates() {
    return List.copyOf(candidates);
  }

  /** Line of the first byte that is not UTF-8, 1-based. */
  public int line() {
    return line;
  }

  /**
   * Column of the first byte that is not UTF-8, 1-based, in UTF-16 units of what decodes before it.
   */
  public int column() {
    return column;
  }
}
