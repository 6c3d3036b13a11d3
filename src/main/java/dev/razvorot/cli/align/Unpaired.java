package dev.razvorot.cli.align;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Segment;
import dev.razvorot.Span;
import dev.razvorot.cli.terminal.Columns;
import java.util.ArrayList;
import java.util.List;

/** The segments without counterpart, shown as long as they are few enough to be read. */
final class Unpaired {
  /** More than a screen would hold beside the closing table is not shown. */
  static final int FEW = 10;

  private final List<Segment> segments = new ArrayList<>();
  private boolean many;

  /** Adds those of a document. */
  void add(Alignment alignment) {
    for (Bead bead : alignment.beads()) {
      if (!bead.isPair() && !many) {
        add(alignment.source(), bead.source());
        add(alignment.target(), bead.target());
      }
    }
  }

  private void add(Document document, Span span) {
    segments.addAll(document.segments(span));
    if (segments.size() > FEW) {
      many = true;
      segments.clear();
    }
  }

  /** A line of at most 80 columns for each segment; none if there are many. */
  List<String> lines() {
    return segments.stream().map(Unpaired::line).toList();
  }

  private static String line(Segment segment) {
    String place = segment.place().file() + ":" + segment.place().line();
    return Columns.cut(place + ": no counterpart: " + segment.text());
  }
}
