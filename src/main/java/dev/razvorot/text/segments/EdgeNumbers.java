package dev.razvorot.text.segments;

import dev.razvorot.Place;
import dev.razvorot.Segment;
import dev.razvorot.text.segments.BilingualLine.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Times, prices and years that begin or end one side of a line and are not in the other: {@code
 * 12:05 Папа посетит Казахстан / Pope to visit Kazakhstan}, {@code Сельдь под шубой / Dressed
 * herring 350 ₽}, {@code Сталкер / Stalker (1979)}. They are said of the line, and a memory that
 * kept them on one side would put them in one language and leave them out in the other.
 *
 * <p>A headline may end in an amount that the other language leaves out; so most lines of one
 * layout, and three, must have such a number at the same edge. Dots that lead to a number are sure
 * by themselves.
 */
final class EdgeNumbers {
  private static final int FEWEST = 3;

  private static final String NUMBER = "\\d(?:[\\d\\u00A0\\u202F ,.]{0,12}\\d)?";

  private static final String CURRENCY = "(?:[₽$€£]|руб\\.?|р\\.|RUB|USD|EUR)";

  private static final String BLANKS = "[\\s\\xA0,:—–-]{1,9}";

  /** Kinds of edges; the first that fits is it. */
  private enum Kind {
    TIME("^\\d{1,2}[:.]\\d\\d(?:[:.]\\d{2,4})?(?: ?[—–-] ?\\d{1,2}[:.]\\d\\d)?" + BLANKS),
    LEADER(
        "\\s*(?:(?<!\\.)\\.{4,99}|…{2,99}|_{3,99}|·{3,99}|(?: \\.){3,99})\\s*"
            + NUMBER
            + "\\s?"
            + CURRENCY
            + "?$"),
    YEAR("\\s*[(\\[]\\d{4}(?: ?[–-] ?\\d{4})?[)\\]]$"),
    PRICE(BLANKS + "(?:" + CURRENCY + "\\s?" + NUMBER + "|" + NUMBER + "\\s?" + CURRENCY + ")$"),
    AMOUNT(BLANKS + NUMBER + "$");

    private final Pattern pattern;

    Kind(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  /** Where edges stand: the kind, and in lines of which layout on which side. */
  private record Spot(Layout layout, boolean ofFirst, Kind kind) {}

  /** A part of a side, half-open. */
  private record Edge(Spot spot, int start, int end) {}

  private final List<BilingualLine> lines;

  /** {@code [line]} the edges of its sides. */
  private final List<List<Edge>> edges;

  private final Map<Layout, Integer> all = new HashMap<>();
  private final Map<Spot, Integer> counts = new HashMap<>();

  private EdgeNumbers(List<BilingualLine> lines) {
    this.lines = lines;
    this.edges = lines.stream().map(EdgeNumbers::edges).toList();
    lines.forEach(line -> all.merge(line.layout(), 1, Integer::sum));
    edges.forEach(of -> of.forEach(edge -> counts.merge(edge.spot(), 1, Integer::sum)));
  }

  /** The lines without such numbers. O(length of the lines). */
  static List<BilingualLine> removed(List<BilingualLine> lines) {
    EdgeNumbers numbers = new EdgeNumbers(lines);
    return IntStream.range(0, lines.size()).mapToObj(numbers::without).toList();
  }

  private BilingualLine without(int line) {
    BilingualLine left = lines.get(line);
    List<Edge> own = edges.get(line);
    for (int i = own.size() - 1; i >= 0; i--) {
      Edge edge = own.get(i);
      if (isUsual(edge.spot())) {
        left =
            edge.spot().ofFirst()
                ? left.with(cut(left.first(), edge), left.second())
                : left.with(left.first(), cut(left.second(), edge));
      }
    }
    return left;
  }

  private boolean isUsual(Spot spot) {
    int count = counts.get(spot);
    return spot.kind() == Kind.LEADER || count >= FEWEST && 2 * count > all.get(spot.layout());
  }

  private static Segment cut(Segment side, Edge edge) {
    boolean isHead = edge.start() == 0;
    int start = isHead ? edge.end() : 0;
    String text = side.text().substring(start, isHead ? side.text().length() : edge.start());
    Place at = side.place();
    Place place = new Place(at.file(), at.line(), at.column() + start);
    return new Segment(side.id(), text, place, side.kind(), side.findings());
  }

  /** The edges of both sides, those of one side in order. */
  private static List<Edge> edges(BilingualLine line) {
    List<Edge> edges = new ArrayList<>();
    add(edges, line, true);
    add(edges, line, false);
    return edges;
  }

  /** Of a side one edge at its beginning, and one at its end. */
  private static void add(List<Edge> edges, BilingualLine line, boolean ofFirst) {
    String side = (ofFirst ? line.first() : line.second()).text();
    String other = (ofFirst ? line.second() : line.first()).text();
    boolean hasTail = false;
    for (Kind kind : Kind.values()) {
      Matcher matcher = kind.pattern.matcher(side);
      if ((kind == Kind.TIME || !hasTail) && matcher.find()) {
        boolean isWhole = matcher.end() - matcher.start() == side.length();
        hasTail |= kind != Kind.TIME;
        if (!isWhole && !says(other, matcher.group())) {
          Spot spot = new Spot(line.layout(), ofFirst, kind);
          edges.add(new Edge(spot, matcher.start(), matcher.end()));
        }
      }
    }
  }

  /** Whether a text has the digits of a number, which it may part in another way. */
  private static boolean says(String text, String number) {
    return digits(text).contains(digits(number));
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
    return digits.toString();
  }
}
