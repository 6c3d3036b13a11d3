package dev.razvorot;

import java.util.List;
import java.util.Objects;

/**
 * One side of a translation unit (TMX {@code tuv}).
 *
 * @param language its language
 * @param text its text, without inline codes; may be empty in memories read from other tools
 * @param codes inline codes in order; usually none
 */
public record Variant(Language language, String text, List<InlineCode> codes) {

  /**
   * Checks the parts and copies the codes.
   *
   * @throws IllegalArgumentException if a code stands before the one in front of it or beyond the
   *     text
   */
  public Variant {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
    codes = List.copyOf(codes);
    int last = 0;
    for (InlineCode code : codes) {
      if (code.offset() < last || code.offset() > text.length()) {
        throw new IllegalArgumentException(
            "code " + code.id() + " stands at " + code.offset() + ", out of order or text");
      }
      last = code.offset();
    }
  }

  /** A variant of text alone. */
  public Variant(Language language, String text) {
    this(language, text, List.of());
  }
}
