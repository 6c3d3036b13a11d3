package dev.razvorot.pipeline.sides;

import dev.razvorot.Language;
import dev.razvorot.Segment;
import dev.razvorot.text.segments.BilingualLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The lines of a file whose two sides are a pair.
 *
 * <p>Public for {@code pipeline} alone.
 *
 * @param byNumber the lines by their numbers, ascending
 * @param heads lines that name the columns over them, which are no text
 * @param leaveTextOut whether they hold text beside both sides
 */
public record CutLines(
    SortedMap<Integer, BilingualLine> byNumber, Set<Integer> heads, boolean leaveTextOut) {
  /** A file in which no line has two sides. */
  static final CutLines NONE = new CutLines(new TreeMap<>(), Set.of(), false);

  /** Copies the lines. */
  public CutLines {
    byNumber = Collections.unmodifiableSortedMap(new TreeMap<>(byNumber));
    heads = Set.copyOf(heads);
  }

  /** These lines, some of which may be rows of a table. */
  static CutLines of(List<BilingualLine> lines, TableLines table) {
    SortedMap<Integer, BilingualLine> byNumber = new TreeMap<>();
    lines.forEach(line -> byNumber.put(line.number(), line));
    boolean rows = table.numbers().stream().anyMatch(byNumber::containsKey);
    return new CutLines(byNumber, rows ? table.heads() : Set.of(), rows && table.leaveTextOut());
  }

  /** The segments of the file with the sides of these lines in place of what was cut of them. */
  List<Segment> in(List<Segment> segments) {
    if (isEmpty()) {
      return segments;
    }
    List<Segment> cut = new ArrayList<>();
    int last = 0;
    for (Segment segment : segments) {
      int number = segment.place().line();
      BilingualLine line = byNumber.get(number);
      if (line == null && !heads.contains(number)) {
        cut.add(segment);
      } else if (line != null && number != last) {
        cut.add(line.first());
        cut.add(line.second());
      }
      last = number;
    }
    return cut;
  }

  /** Whether there is no such line. */
  public boolean isEmpty() {
    return byNumber.isEmpty();
  }

  /** Whether a segment is a side of such a line. */
  public boolean holds(Segment segment) {
    return byNumber.containsKey(segment.place().line());
  }

  /** The language of a segment that is a side of such a line. */
  Optional<Language> language(Segment segment) {
    return Optional.ofNullable(byNumber.get(segment.place().line()))
        .map(line -> line.english().equals(segment) ? Language.ENGLISH : Language.RUSSIAN);
  }

  /** Whether these lines are most of a number of lines. */
  boolean areMostOf(long all) {
    return 2L * byNumber.size() > all;
  }

  /** What was done, for a person; empty if nothing was. */
  Optional<String> note() {
    if (isEmpty()) {
      return Optional.empty();
    }
    String marks =
        byNumber.values().stream()
            .map(line -> line.layout().mark())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    String what = byNumber.size() == 1 ? "1 line" : byNumber.size() + " lines";
    return Optional.of(what + " with an English and a Russian side cut in two at " + marks);
  }
}
