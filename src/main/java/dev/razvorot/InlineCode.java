package dev.razvorot;

import java.util.Objects;

/**
 * Formatting within the text of a variant, kept beside the text (TMX {@code bpt}, {@code ept},
 * {@code it}, {@code ph}).
 *
 * @param offset where it stands in the text: before the UTF-16 unit of that index
 * @param kind what it does
 * @param id what unites a {@code BEGIN} with its {@code END}, and a code with its counterpart in
 *     the other language; empty if nothing does
 * @param type what it stands for, such as {@code bold}; empty if nobody said
 * @param content the code itself in the tool's own words, such as {@code <b>}; may be empty
 */
public record InlineCode(int offset, Kind kind, String id, String type, String content) {

  /** What a code does. */
  public enum Kind {
    /** Begins what an {@code END} of the same id ends. */
    BEGIN,
    /** Ends what a {@code BEGIN} of the same id begins. */
    END,
    /** Begins what ends in another segment. */
    LONE_BEGIN,
    /** Ends what began in another segment. */
    LONE_END,
    /** Stands for itself: a line break, an image, a variable. */
    POINT
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the offset is negative
   */
  public InlineCode {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(content, "content");
    if (offset < 0) {
      throw new IllegalArgumentException("code " + id + " stands at " + offset);
    }
  }
}
