package dev.razvorot;

import java.util.Objects;

/**
 * A text as it was read, before anything was mended.
 *
 * @param name name of the text, used in places and ids
 * @param text the characters, with the line ends of the file
 */
public record RawText(String name, String text) {

  /** Checks that both parts are there. */
  public RawText {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }
}
