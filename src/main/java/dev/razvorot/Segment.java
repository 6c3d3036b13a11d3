package dev.razvorot;

import java.util.List;
import java.util.Objects;

/**
 * The smallest piece that is aligned: a headline, a sentence or a paragraph.
 *
 * @param id unique in its document
 * @param text the exported form, not blank. It stands in memories as it is: the readers of
 *     documents bring it to NFC and leave out what is invisible, other callers use {@code
 *     dev.razvorot.text.normal.TextNormalizer} for that. Soft hyphens and zero-width spaces part
 *     words and cost pairs
 * @param place where the segment begins
 * @param kind what sort of text it is
 * @param findings what was mended to get from the author's characters to {@code text}; usually
 *     empty
 */
public record Segment(String id, String text, Place place, Kind kind, List<Finding> findings) {

  /**
   * What sort of text a segment is: translations of headlines grow more than those of body text.
   */
  public enum Kind {
    /** A title: short, without a closing full stop. */
    HEADLINE,
    /** A sentence or paragraph of running text. */
    BODY
  }

  /**
   * Checks the parts and copies the findings.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public Segment {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(kind, "kind");
    findings = List.copyOf(findings);
    if (isBlank(text)) {
      throw new IllegalArgumentException("segment " + id + " at " + place + " is blank");
    }
  }

  /** A segment in which nothing had to be mended. */
  public Segment(String id, String text, Place place, Kind kind) {
    this(id, text, place, kind, List.of());
  }

  /**
   * Whether a text holds nothing but blanks: no-break spaces and U+0085 too, which {@link
   * String#isBlank()} does not count.
   */
  public static boolean isBlank(String text) {
    int at = 0;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  /** Every blank is in the basic plane. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }
}
