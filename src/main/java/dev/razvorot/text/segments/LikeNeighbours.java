package dev.razvorot.text.segments;

import dev.razvorot.RawText;
import dev.razvorot.text.Lines;
import dev.razvorot.text.segments.BilingualLine.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the lines whose form shows two sides those that only their neighbours show to be rows of
 * the same list: «HDMI | HDMI», and «Install Docker | Установите Docker», most of whose Russian
 * side is in Latin letters. Rows of which one side says nothing are no such lines, but the list
 * goes on behind them. O(length of the text); looks at nothing but lines beside such lines.
 */
final class LikeNeighbours {
  private final RawText text;

  /** Those that are not blank. */
  private final List<Lines.Line> lines;

  private final Map<Integer, BilingualLine> byNumber = new HashMap<>();

  /** How lines are laid out, by number, open rows too. */
  private final Map<Integer, Layout> layouts = new HashMap<>();

  private LikeNeighbours(RawText text, List<BilingualLine> found) {
    this.text = text;
    this.lines = Lines.of(text.text()).stream().filter(this::isWritten).toList();
    for (BilingualLine line : found) {
      byNumber.put(line.number(), line);
      layouts.put(line.number(), line.layout());
    }
  }

  private boolean isWritten(Lines.Line line) {
    return !Lines.trim(text.text().substring(line.start(), line.end())).isEmpty();
  }

  /** The lines that were found and those that go with them, in order, their ranks counted anew. */
  static List<BilingualLine> added(RawText text, List<BilingualLine> found) {
    LikeNeighbours all = new LikeNeighbours(text, found);
    for (int i = 1; i < all.lines.size(); i++) {
      all.tell(i - 1, i);
    }
    for (int i = all.lines.size() - 1; i > 0; i--) {
      all.tell(i, i - 1);
    }
    return all.ranked();
  }

  /** A line tells its neighbour how it is laid out. */
  private void tell(int from, int to) {
    Layout layout = layoutAt(from);
    int number = lines.get(to).number();
    boolean agree = layout != null && layout.equals(layoutAt(to + to - from));
    if (layout == null || !givesWay(layouts.get(number), layout, agree)) {
      return;
    }
    CleanLine line = CleanLine.of(text, lines.get(to));
    line.seamLike(layout)
        .map(seam -> line.sides(to + 1, seam, true))
        .ifPresent(sides -> byNumber.put(number, sides));
    if (byNumber.containsKey(number) || line.isOpen(layout)) {
      layouts.put(number, layout);
    }
  }

  private @Nullable Layout layoutAt(int index) {
    return index < 0 || index >= lines.size() ? null : layouts.get(lines.get(index).number());
  }

  /** Whether a line has no layout, or one by a mark that says less than its neighbours do. */
  private static boolean givesWay(@Nullable Layout own, Layout other, boolean agree) {
    if (own == null || own.equals(other)) {
      return own == null;
    }
    int least = SeamFinder.weakness(other.mark()) + (agree ? 0 : 1);
    return SeamFinder.weakness(own.mark()) >= Math.max(1, least);
  }

  private List<BilingualLine> ranked() {
    List<BilingualLine> ranked = new ArrayList<>();
    int rank = 0;
    for (Lines.Line at : lines) {
      BilingualLine line = byNumber.get(at.number());
      rank += line == null && layouts.containsKey(at.number()) ? 0 : 1;
      if (line != null) {
        ranked.add(line.at(rank));
      }
    }
    return ranked;
  }
}
