package dev.razvorot.pipeline;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.align.Aligners.Judged;
import dev.razvorot.align.Order;
import java.util.ArrayList;
import java.util.List;

/** What is said of the order of a document's lines. */
final class OrderNotes {
  private OrderNotes() {}

  /** {@code asked}: whether nobody knew the order beforehand. */
  static List<String> of(Judged judged, boolean asked) {
    return judged.order() == Order.KEPT ? ofKept(judged.alignment()) : ofAny(judged, asked);
  }

  private static List<String> ofKept(Alignment alignment) {
    int elsewhere = elsewhere(alignment.pairs());
    return elsewhere == 0
        ? List.of()
        : List.of(
            elsewhere
                + (elsewhere == 1 ? " line stands" : " lines stand")
                + " in another order in Russian, paired all the same");
  }

  /**
   * Pairs that cross others: those that stand too early or those that stand too late, whichever are
   * fewer, so that one paragraph that was moved counts once.
   */
  private static int elsewhere(List<Bead> pairs) {
    int late = 0;
    int last = -1;
    for (Bead pair : pairs) {
      late += pair.target().start() < last ? 1 : 0;
      last = Math.max(last, pair.target().start());
    }
    int early = 0;
    int next = Integer.MAX_VALUE;
    for (int k = pairs.size() - 1; k >= 0; k--) {
      early += pairs.get(k).target().start() > next ? 1 : 0;
      next = Math.min(next, pairs.get(k).target().start());
    }
    return Math.min(early, late);
  }

  private static List<String> ofAny(Judged judged, boolean asked) {
    List<String> notes = new ArrayList<>();
    if (asked) {
      notes.add("lines in no common order, paired in any order");
    }
    Document source = judged.alignment().source();
    Document target = judged.alignment().target();
    if (source.size() > 0 && target.size() > 0 && judged.alignment().pairs().isEmpty()) {
      notes.add(
          isOneText(source) || isOneText(target)
              ? "no pairs: all lines are the same, so that only their order could tell them apart"
              : "no pairs: no line stands out as the translation of another");
    }
    return notes;
  }

  private static boolean isOneText(Document document) {
    String first = document.segments().get(0).text();
    return document.size() > 1
        && document.segments().stream().allMatch(segment -> segment.text().equals(first));
  }
}
