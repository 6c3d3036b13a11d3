package dev.razvorot.align;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Span;
import dev.razvorot.align.anyorder.AnyOrderAligner;
import dev.razvorot.align.bitext.Preparation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pairs what a text says more than once: headlines on the front page and over their articles.
 *
 * <p>In any order copies are rivals, so that none stands out and all are left alone. But a copy is
 * no rival of its original: each text that was left alone is compared once, and what pairs does so
 * in turn, the second copy of one side with the second of the other.
 *
 * <p>Costs what the different lines that are alone cost in any order, and nothing where all differ.
 */
final class Copies {
  private final Preparation preparation;
  private final AnyOrderAligner anyOrder;

  Copies(Preparation preparation, AnyOrderAligner anyOrder) {
    this.preparation = preparation;
    this.anyOrder = anyOrder;
  }

  /** An alignment in any order, with pairs of its copies. */
  Alignment add(Alignment alignment) {
    EqualLines lines = EqualLines.of(alignment.source(), alone(alignment, Bead::source));
    EqualLines rows = EqualLines.of(alignment.target(), alone(alignment, Bead::target));
    if (lines.allDiffer() && rows.allDiffer()) {
      return alignment;
    }
    NewPairs pairs = new NewPairs(alignment);
    for (Bead pair : pairs(alignment, lines, rows)) {
      spread(pair, lines.equal(pair.source()), rows.equal(pair.target())).forEach(pairs::add);
    }
    return pairs.alignment();
  }

  private static List<Integer> alone(Alignment alignment, Function<Bead, Span> side) {
    return alignment.beads().stream()
        .filter(bead -> !bead.isPair())
        .flatMap(bead -> side.apply(bead).indexes().boxed())
        .toList();
  }

  private List<Bead> pairs(Alignment alignment, EqualLines lines, EqualLines rows) {
    Document source = alignment.source().part(lines.firsts());
    Document target = alignment.target().part(rows.firsts());
    return anyOrder.alignScattered(preparation.of(source, target), source, target).pairs();
  }

  /** The pairs of copies in turn; none of lines that stand once: these were judged already. */
  private static Stream<Bead> spread(Bead pair, List<Integer> lines, List<Integer> rows) {
    int pairs = Math.max(lines.size(), rows.size()) == 1 ? 0 : Math.min(lines.size(), rows.size());
    return IntStream.range(0, pairs).mapToObj(k -> moved(pair, lines.get(k), rows.get(k)));
  }

  private static Bead moved(Bead pair, int line, int row) {
    return new Bead(Span.of(line), Span.of(row), pair.score(), pair.evidence());
  }
}
