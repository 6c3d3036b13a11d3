package dev.razvorot.align;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Span;
import dev.razvorot.align.anyorder.AnyOrderAligner;
import dev.razvorot.align.bitext.Anchor;
import dev.razvorot.align.bitext.Preparation;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.evidence.counterparts.Coverage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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
  /** Probability from which a pair that others cross keeps its score. */
  private static final double SURE = 0.9;

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
    return any ? rescored(closed(open, inOrder), crossing) : inOrder;
  }

  private Alignment closed(OpenBeads open, Alignment inOrder) {
    NewPairs pairs = new NewPairs(inOrder);
    anyOrder(inOrder, open.lines(), open.rows()).forEach(pairs::add);
    return pairs.alignment();
  }

  /**
   * Pairs that others cross have scores of one or the other in order, where both are right: those
   * that are unsure are scored among each other, in any order.
   */
  private Alignment rescored(Alignment alignment, List<Anchor> crossing) {
    Set<Integer> lines = new HashSet<>();
    crossing.forEach(anchor -> lines.add(anchor.english()));
    List<Bead> unsure =
        alignment.pairs().stream()
            .filter(pair -> pair.score() < SURE && OpenBeads.isSmall(pair))
            .filter(pair -> lines.contains(pair.source().start()))
            .toList();
    Rescored rescored = new Rescored(alignment);
    anyOrder(alignment, starts(unsure, Bead::source), starts(unsure, Bead::target))
        .forEach(rescored::add);
    return rescored.alignment();
  }

  private static List<Integer> starts(List<Bead> pairs, Function<Bead, Span> side) {
    return pairs.stream().map(pair -> side.apply(pair).start()).sorted().toList();
  }

  /** The beads of some lines, in any order. */
  private List<Bead> anyOrder(Alignment alignment, List<Integer> lines, List<Integer> rows) {
    Document source = alignment.source().part(lines);
    Document target = alignment.target().part(rows);
    PreparedBitext bitext = preparation.of(source, target);
    return anyOrder.alignScattered(bitext, source, target).beads().stream()
        .map(bead -> moved(bead, lines, rows))
        .toList();
  }

  private static Bead moved(Bead bead, List<Integer> lines, List<Integer> rows) {
    Span source = moved(bead.source(), lines);
    Span target = moved(bead.target(), rows);
    return new Bead(source, target, bead.score(), bead.evidence());
  }

  /** A bead of scattered lines holds one of either side at most. */
  private static Span moved(Span span, List<Integer> lines) {
    return span.isEmpty() ? span : Span.of(lines.get(span.start()));
  }
}
