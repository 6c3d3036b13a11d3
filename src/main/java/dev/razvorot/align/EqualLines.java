package dev.razvorot.align;

import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Segment;
import dev.razvorot.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The different lines of a document, in the order they first appear, and where each stands again.
 */
final class EqualLines {
  /** English lines in their order, then what is only Russian. */
  static final Comparator<Bead> BY_LINE =
      Comparator.comparing((Bead bead) -> bead.source().isEmpty())
          .thenComparing(
              bead -> bead.source().isEmpty() ? bead.target().start() : bead.source().start());

  /** {@code [different line][k]} the indexes of the lines that are equal to it, ascending. */
  private final List<List<Integer>> lines;

  private final List<Integer> firsts;
  private final int size;

  private EqualLines(List<List<Integer>> lines, int size) {
    this.lines = lines;
    this.firsts = lines.stream().map(equal -> equal.get(0)).toList();
    this.size = size;
  }

  static EqualLines of(Document document) {
    Map<String, List<Integer>> lines = new LinkedHashMap<>();
    int line = 0;
    for (Segment segment : document.segments()) {
      lines.computeIfAbsent(segment.text(), text -> new ArrayList<>()).add(line);
      line++;
    }
    return new EqualLines(List.copyOf(lines.values()), document.size());
  }

  /** Whether no line stands twice. */
  boolean allDiffer() {
    return lines.size() == size;
  }

  /** The index in the document of each different line. */
  List<Integer> firsts() {
    return firsts;
  }

  /** Where a span of different lines that are neighbours stands in the document. */
  Span inText(Span span) {
    int start = span.isEmpty() ? 0 : firsts.get(span.start());
    return new Span(start, start + span.size());
  }

  /** The other lines that say the same as those of a span. */
  List<Integer> copies(Span span) {
    return span.indexes()
        .boxed()
        .flatMap(line -> lines.get(line).stream().skip(1))
        .sorted()
        .toList();
  }
}
