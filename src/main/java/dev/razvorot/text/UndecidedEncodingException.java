package dev.razvorot.text;

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
    super(
        "not UTF-8 from line "
            + line
            + ", byte "
            + column
            + " on; the encoding may be "
            + (candidates.isEmpty() ? "none that is known" : String.join(", ", candidates)));
    this.candidates = new ArrayList<>(candidates);
    this.line = line;
    this.column = column;
  }

  /** Names of the charsets that could decode the bytes, likeliest first. */
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
