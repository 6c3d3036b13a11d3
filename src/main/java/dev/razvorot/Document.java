package dev.razvorot;

import dev.razvorot.Segment.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

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
   * Headlines that come from no file but from a list, a database, a test.
   *
   * <p>The place of each is its 1-based number in the list, which is called {@code NAME.en} or
   * {@code NAME.ru} there, so that two lists of one name are two files. Blank items are left out
   * and counted on: {@link #numbers} leads from a span back to the list. Texts stay as they are;
   * {@code dev.razvorot.text.normal.TextNormalizer} cleans those that come from anywhere.
   *
   * @throws NullPointerException if an item is null
   */
  public static Document ofHeadlines(String name, Language language, List<String> lines) {
    return of(name, language, lines, Kind.HEADLINE);
  }

  /** Sentences, paragraphs or cells that come from no file; as {@link #ofHeadlines}. */
  public static Document ofSentences(String name, Language language, List<String> lines) {
    return of(name, language, lines, Kind.BODY);
  }

  private static Document of(String name, Language language, List<String> lines, Kind kind) {
    String list = name + "." + language.tag();
    List<Segment> segments = new ArrayList<>();
    int number = 0;
    for (String text : lines) {
      number++;
      if (!Segment.isBlank(text)) {
        segments.add(line(list, number, text, kind));
      }
    }
    return new Document(name, language, segments);
  }

  private static Segment line(String list, int number, String text, Kind kind) {
    return new Segment(Integer.toString(number), text, new Place(list, number, 1), kind);
  }

  /** Number of segments. */
  public int size() {
    return segments.size();
  }

  /** The document of some of its segments, by their indexes, in the order given. */
  public Document part(List<Integer> indexes) {
    return new Document(name, language, indexes.stream().map(segments::get).toList());
  }

  /** The segments of a span, in order. */
  public List<Segment> segments(Span span) {
    return segments.subList(span.start(), span.end());
  }

  /**
   * The 1-based numbers of the lines that the segments of a span begin in: of a document made of a
   * list, where they stand in it, blank items counted.
   */
  public int[] numbers(Span span) {
    return segments(span).stream().mapToInt(segment -> segment.place().line()).toArray();
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
