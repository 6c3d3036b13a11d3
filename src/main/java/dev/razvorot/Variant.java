package dev.razvorot;

import java.util.Objects;

/**
 * One side of a translation unit (TMX {@code tuv}).
 *
 * @param language its language
 * @param text its text, without inline codes; may be empty in memories read from other tools
 */
public record Variant(Language language, String text) {

  /** Checks that both parts are there. */
  public Variant {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
  }
}
