package dev.razvorot.align;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Span;
import dev.razvorot.align.anyorder.AnyOrderAligner;
import dev.razvorot.align.anyorder.Neighbours;
import dev.razvorot.align.bitext.Preparation;
import dev.razvorot.align.bitext.PreparedBitext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pairs in any order texts that say a line more than once: headlines on the front page and over
 * their articles, a menu on every page.
 *
 * <p>A copy is no rival of its original. So each text is paired once, by the first line that says
 * it, and its copies then in turn: the second of one side with the second of the other.
 *
 * <p>Costs what the different lines cost, and nothing where all differ.
 */
final class Copies {
  private final Preparation preparation;
  private final AnyOrderAligner anyOrder;

  Copies(Preparation preparation, AnyOrderAligner anyOrder) {
    this.preparation = preparation;
    this.anyOrder = anyOrder;
  }

  /** The beads of two documents and what was prepared of them. */
  Alignment align(PreparedBitext bitext, Document source, Document target) {
    EqualLines lines = EqualLines.of(source);
    EqualLines rows = EqualLines.of(target);
    if (lines.allDiffer() && rows.allDiffer()) {
      return anyOrder.align(bitext, source, target, Neighbours.all());
    }
    return new Alignment(source, target, beads(lines, rows, source, target));
  }

  private List<Bead> beads(EqualLines lines, EqualLines rows, Document source, Document target) {
    Document english = source.part(lines.firsts());
    Document russian = target.part(rows.firsts());
    Neighbours neighbours = Neighbours.of(lines.firsts(), rows.firsts());
    Alignment firsts =
        anyOrder.align(preparation.of(english, russian), english, russian, neighbours);
    return firsts.beads().stream()
        .flatMap(bead -> spread(bead, lines, rows))
        .sorted(EqualLines.BY_LINE)
        .toList();
  }

  /** A bead of first lines, there and of their copies; a copy too many is alone. */
  private static Stream<Bead> spread(Bead bead, EqualLines lines, EqualLines rows) {
    List<Bead> beads = new ArrayList<>();
    Span source = lines.inText(bead.source());
    Span target = rows.inText(bead.target());
    beads.add(new Bead(source, target, bead.score(), bead.evidence()));
    boolean isOneLine = source.size() == 1 && target.size() == 1;
    List<Integer> copies = lines.copies(bead.source());
    List<Integer> others = rows.copies(bead.target());
    int paired = isOneLine ? Math.min(copies.size(), others.size()) : 0;
    for (int k = 0; k < paired; k++) {
      Span copy = Span.of(copies.get(k));
      beads.add(new Bead(copy, Span.of(others.get(k)), bead.score(), bead.evidence()));
    }
    double alone = bead.isPair() ? 1 - bead.score() : bead.score();
    copies.stream().skip(paired).forEach(line -> beads.add(Bead.ofSource(line, alone)));
    others.stream().skip(paired).forEach(row -> beads.add(Bead.ofTarget(row, alone)));
    return beads.stream();
  }
}
