package dev.razvorot;

import java.util.Objects;

/**
 * Where in the input something stands.
 *
 * @param file name of the file as the user gave it
 * @param line line in the file, 1-based
 * @param column character in the line, 1-based, in UTF-16 units as editors count them
 */
public record Place(String file, int line, int column) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if line or column is below 1
   */
  public Place {
    Objects.requireNonNull(file, "file");
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "place " + file + ":" + line + ":" + column + " is not 1-based");
    }
  }

  /** The form error messages begin with: {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
