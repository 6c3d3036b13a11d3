package dev.razvorot;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * One side of a bitext: segments of one language in reading order.
 *
 * @param name name of the document, the same on both sides of a bitext
 * @param language language of every segment
 * @param segments in reading order; may be empty
 */
public record Document(String name, Language language, List<Segment> segments) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if two segments share an id
   */
  public Document {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(language, "language");
    segments = List.copyOf(segments);
    Set<String> ids = new HashSet<>();
    for (Segment segment : segments) {
      if (!ids.add(segment.id())) {
        throw new IllegalArgumentException(
            "document " + name + " holds two segments " + segment.id());
      }
    }
  }

  /**
   * A document of lines that come from no file: headlines from a list, a database, a test. Each
   * line is a headline whose place is its 1-based number in the list; the list is called {@code
   * NAME.en} or {@code NAME.ru} there, so that two lists of one name are two files.
   *
   * @throws IllegalArgumentException if a line is blank
   */
  public static Document ofHeadlines(String name, Language language, List<String> lines) {
    String list = name + "." + language.tag();
    List<Segment> segments =
        IntStream.rangeClosed(1, lines.size())
            .mapToObj(
                n ->
                    new Segment(
                        Integer.toString(n),
                        lines.get(n - 1),
                        new Place(list, n, 1),
                        Segment.Kind.HEADLINE))
            .toList();
    return new Document(name, language, segments);
  }

  /** Number of segments. */
  public int size() {
    return segments.size();
  }

  /** The segments of a span, in order. */
  public List<Segment> segments(Span span) {
    return segments.subList(span.start(), span.end());
  }

  /** The texts of a span joined by single spaces: the side of a translation unit. */
  public String text(Span span) {
    if (span.size() == 1) {
      return segments.get(span.start()).text();
    }
    StringJoiner text = new StringJoiner(" ");
    for (Segment segment : segments(span)) {
      text.add(segment.text());
    }
    return text.toString();
  }
}
