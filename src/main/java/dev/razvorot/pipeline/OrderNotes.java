package dev.razvorot.pipeline;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.align.Aligners.Judged;
import dev.razvorot.align.Order;
import dev.razvorot.text.segments.BilingualLine;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is said of the order of a document's lines. */
final class OrderNotes {
  private static final String HINT = "; --order kept pairs lines by where they stand";

  private OrderNotes() {}

  /**
   * The notes.
   *
   * @param asked whether nobody knew the order beforehand
   * @param told whether the caller did
   */
  static List<String> of(Judged judged, boolean asked, boolean told) {
    return judged.order() == Order.KEPT ? ofKept(judged.alignment()) : ofAny(judged, asked, told);
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
    int[] rows = pairs.stream().mapToInt(pair -> pair.target().start()).toArray();
    int[] fromTheEnd = new int[rows.length];
    Arrays.setAll(fromTheEnd, k -> -rows[rows.length - 1 - k]);
    return Math.min(belowEarlier(rows), belowEarlier(fromTheEnd));
  }

  /** How many rows are less than one before them. */
  private static int belowEarlier(int[] rows) {
    int below = 0;
    int most = Integer.MIN_VALUE;
    for (int row : rows) {
      below += row < most ? 1 : 0;
      most = Math.max(most, row);
    }
    return below;
  }

  private static List<String> ofAny(Judged judged, boolean asked, boolean told) {
    Document source = judged.alignment().source();
    Document target = judged.alignment().target();
    if (source.size() == 0 || target.size() == 0) {
      return List.of();
    }
    if (judged.alignment().pairs().isEmpty()) {
      return List.of(withoutPairs(source, target) + (told ? "" : HINT));
    }
    return asked ? List.of("lines in no common order, paired in any order") : List.of();
  }

  private static String withoutPairs(Document source, Document target) {
    return isOneText(source) || isOneText(target)
        ? "no pairs: all lines are the same, so that only their order could tell them apart"
        : holdBoth(source, target)
            ? "no pairs: most lines hold both languages, and no mark parts them"
            : "no pairs: no line stands out as the translation of another";
  }

  private static boolean holdBoth(Document source, Document target) {
    long both =
        Stream.of(source, target)
            .flatMap(document -> document.segments().stream())
            .filter(segment -> BilingualLine.hasBothScripts(segment.text()))
            .count();
    return 2 * both > source.size() + target.size();
  }

  private static boolean isOneText(Document document) {
    String first = document.segments().get(0).text();
    return document.size() > 1
        && document.segments().stream().allMatch(segment -> segment.text().equals(first));
  }
}
