package dev.razvorot.align;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Span;
import dev.razvorot.align.anyorder.AnyOrderAligner;
import dev.razvorot.align.bitext.Anchor;
import dev.razvorot.align.bitext.Preparation;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.evidence.Coverage;
import java.util.List;

/**
 * Pairs lines of documents in order that stand across it: in a list that either side sorts by its
 * own alphabet, in a paragraph that was moved.
 *
 * <p>In order such lines are left alone, or paired with what happens to stand opposite. If rare
 * words link two lines across the order far better than their beads do, these beads are opened, and
 * all lines that are alone by then are paired in any order. Beads opened in vain are closed again.
 *
 * <p>Costs what these lines cost in any order, and nothing where no anchors cross.
 */
final class Crossings {
  private final Preparation preparation;
  private final AnyOrderAligner anyOrder;

  Crossings(Preparation preparation, AnyOrderAligner anyOrder) {
    this.preparation = preparation;
    this.anyOrder = anyOrder;
  }

  /** An alignment in order, with its crossing pairs. */
  Alignment add(Alignment inOrder, PreparedBitext bitext) {
    List<Anchor> crossing = bitext.anchors().crossing();
    if (crossing.isEmpty()) {
      return inOrder;
    }
    OpenBeads open = new OpenBeads(inOrder);
    boolean any = open.open(crossing, new Coverage(bitext));
    return any ? closed(open, inOrder) : inOrder;
  }

  private Alignment closed(OpenBeads open, Alignment inOrder) {
    List<Integer> lines = open.lines();
    List<Integer> rows = open.rows();
    Document source = inOrder.source().part(lines);
    Document target = inOrder.target().part(rows);
    NewPairs pairs = new NewPairs(inOrder);
    for (Bead bead : anyOrder.align(preparation.of(source, target), source, target).beads()) {
      pairs.add(moved(bead, lines, rows));
    }
    return pairs.alignment();
  }

  private static Bead moved(Bead bead, List<Integer> lines, List<Integer> rows) {
    Span source = moved(bead.source(), lines);
    Span target = moved(bead.target(), rows);
    return new Bead(source, target, bead.score(), bead.evidence());
  }

  /** In lists of two files every bead holds one line of either side. */
  private static Span moved(Span span, List<Integer> lines) {
    return span.isEmpty() ? span : Span.of(lines.get(span.start()));
  }
}
