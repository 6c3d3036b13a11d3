package dev.razvorot.align;

import dev.razvorot.Document;
import dev.razvorot.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The different texts among some lines of a document, in the order they first appear. */
final class EqualLines {
  /** {@code [text]} the indexes of the lines that say it, ascending. */
  private final List<List<Integer>> lines;

  private final int size;

  private EqualLines(List<List<Integer>> lines, int size) {
    this.lines = lines;
    this.size = size;
  }

  /** Of the lines of these indexes, ascending. */
  static EqualLines of(Document document, List<Integer> indexes) {
    Map<String, List<Integer>> lines = new LinkedHashMap<>();
    for (int index : indexes) {
      String text = document.segments().get(index).text();
      lines.computeIfAbsent(text, any -> new ArrayList<>()).add(index);
    }
    return new EqualLines(List.copyOf(lines.values()), indexes.size());
  }

  /** Whether no text stands twice. */
  boolean allDiffer() {
    return lines.size() == size;
  }

  /** The index of the first line of each text. */
  List<Integer> firsts() {
    return lines.stream().map(equal -> equal.get(0)).toList();
  }

  /** The indexes of all lines that say the text of a span of one. */
  List<Integer> equal(Span text) {
    return lines.get(text.start());
  }
}
