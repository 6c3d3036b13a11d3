package dev.razvorot.align;

import dev.razvorot.Document;
import dev.razvorot.Segment;
import dev.razvorot.Span;
import dev.razvorot.format.ladder.LineBead;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;

/** The aligner of mALIGNa 3.0.1 that OmegaT uses: lengths alone (Gale and Church 1993). */
final class Maligna {
  private Maligna() {}

  /** The beads of a document, by the lines of its files. */
  static List<LineBead> align(Document source, Document target) {
    var whole = new net.loomchild.maligna.coretypes.Alignment(texts(source), texts(target));
    List<LineBead> beads = new ArrayList<>();
    int line = 0;
    int row = 0;
    for (var bead : new GaleAndChurchMacro().apply(List.of(whole))) {
      Span english = new Span(line, line + bead.getSourceSegmentList().size());
      Span russian = new Span(row, row + bead.getTargetSegmentList().size());
      line = english.end();
      row = russian.end();
      List<Integer> lines = GoldBitext.lines(source, english);
      List<Integer> rows = GoldBitext.lines(target, russian);
      beads.add(new LineBead(lines, rows, OptionalDouble.empty()));
    }
    return beads;
  }

  private static List<String> texts(Document document) {
    return document.segments().stream().map(Segment::text).toList();
  }
}
