package dev.razvorot.align;

import dev.razvorot.Evidence;
import dev.razvorot.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Names what spoke for a bead: its linked words, strongest first, and how the lengths fit. */
final class Witnesses {
  /** Words named; a person reads no more. */
  private static final int MOST = 6;

  private final Side english;
  private final Side russian;
  private final WordLinks links;
  private final Chance chance;

  Witnesses(PreparedBitext bitext) {
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.links = bitext.links();
    this.chance = bitext.chance();
  }

  List<Evidence> of(Span source, Span target) {
    if (source.isEmpty() || target.isEmpty()) {
      return List.of();
    }
    BitSet words = new BitSet();
    source.indexes().forEach(line -> addAll(words, english.lines[line]));
    List<Evidence> evidence = new ArrayList<>();
    BitSet seen = new BitSet();
    target.indexes().forEach(row -> witnesses(russian.lines[row], words, seen, evidence));
    evidence.sort(
        Comparator.comparingDouble((Evidence e) -> -e.weight())
            .thenComparing(Evidence::source)
            .thenComparing(Evidence::target));
    List<Evidence> strongest =
        new ArrayList<>(evidence.subList(0, Math.min(MOST, evidence.size())));
    strongest.add(length(source, target));
    return strongest;
  }

  private static void addAll(BitSet words, int[] line) {
    for (int word : line) {
      words.set(word);
    }
  }

  private void witnesses(int[] line, BitSet words, BitSet seen, List<Evidence> evidence) {
    for (int r : line) {
      if (!seen.get(r)) {
        seen.set(r);
        witness(r, words, evidence);
      }
    }
  }

  /**
   * The likeliest counterpart of a Russian word among the English words of the bead, if there is
   * one.
   */
  private void witness(int r, BitSet words, List<Evidence> evidence) {
    int best = -1;
    byte strength = 0;
    for (int k = 0; k < links.words[r].length; k++) {
      int e = links.words[r][k];
      if (links.classes[r][k] > strength && words.get(e)) {
        best = e;
        strength = links.classes[r][k];
      }
    }
    if (best >= 0) {
      double nats =
          -Math.log(Chance.rate(Math.max(chance.russian[r], chance.english[best])))
              * Covers.SHARE[strength];
      evidence.add(
          new Evidence(
              kind(strength, r), english.surface(best), russian.surface(r), rounded(nats)));
    }
  }

  private Evidence.Kind kind(byte strength, int r) {
    if (russian.isNumber(r)) {
      return Evidence.Kind.NUMBER;
    }
    return switch (strength) {
      case WordLinks.SAME -> Evidence.Kind.IDENTICAL;
      case WordLinks.NAME, WordLinks.ALIKE -> Evidence.Kind.NAME;
      default -> Evidence.Kind.WORD;
    };
  }

  /**
   * Up to one nat for lengths that fit, down to minus one for lengths that differ by a factor of e.
   */
  private Evidence length(Span source, Span target) {
    int e = source.indexes().map(line -> english.codePoints[line]).sum();
    int r = target.indexes().map(row -> russian.codePoints[row]).sum();
    double ratio = Math.abs(Math.log((r + 5.0) / (LengthClue.GROWTH * e + 5.0)));
    return new Evidence(Evidence.Kind.LENGTH, "", "", rounded(Math.max(-1, 1 - 2 * ratio)));
  }

  private static double rounded(double nats) {
    return Math.round(nats * 100) / 100.0;
  }
}
