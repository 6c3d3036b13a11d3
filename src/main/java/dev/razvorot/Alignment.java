package dev.razvorot;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A bitext with its beads (Harris 1988).
 *
 * @param source the English document
 * @param target the Russian document
 * @param beads every segment of both documents in exactly one bead; sorted by their place in the
 *     source; beads without source stand after the bead whose target precedes theirs where the
 *     segments come in the same order, and last where they do not
 */
public record Alignment(Document source, Document target, List<Bead> beads) {

  /**
   * Copies the beads and checks that they cover both documents once.
   *
   * @throws IllegalArgumentException if a segment is missed, repeated or overrun
   */
  public Alignment {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    beads = List.copyOf(beads);
    requireCover(source, beads, Bead::source);
    requireCover(target, beads, Bead::target);
  }

  /** The beads with both sides, in order. */
  public List<Bead> pairs() {
    return beads.stream().filter(Bead::isPair).toList();
  }

  /** The pairs as translation units, in order. */
  public List<TranslationUnit> units() {
    return new Units(this).list();
  }

  private static void requireCover(Document document, List<Bead> beads, Function<Bead, Span> side) {
    BitSet seen = new BitSet(document.size());
    for (Bead bead : beads) {
      Span span = side.apply(bead);
      for (int index = span.start(); index < span.end(); index++) {
        claim(document, seen, index);
      }
    }
    if (seen.cardinality() < document.size()) {
      throw fault(document, seen.nextClearBit(0), "in no bead");
    }
  }

  private static void claim(Document document, BitSet seen, int index) {
    if (index >= document.size()) {
      throw fault(document, index, "beyond the last");
    }
    if (seen.get(index)) {
      throw fault(document, index, "in two beads");
    }
    seen.set(index);
  }

  private static IllegalArgumentException fault(Document document, int index, String what) {
    return new IllegalArgumentException(
        document.language() + " segment " + index + " of " + document.name() + " is " + what);
  }
}
