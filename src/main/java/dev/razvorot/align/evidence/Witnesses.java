package dev.razvorot.align.evidence;

import dev.razvorot.Evidence;
import dev.razvorot.Span;
import dev.razvorot.align.bitext.Chance;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Side;
import dev.razvorot.align.bitext.WordLinks;
import dev.razvorot.align.evidence.clues.LengthClue;
import java.util.List;

/**
 * Names what spoke for a bead: its linked words, strongest first, and how the lengths fit. Not for
 * several threads.
 */
public final class Witnesses {
  /** Words named; a person reads no more. */
  private static final int MOST = 6;

  private final Side english;
  private final Side russian;
  private final WordLinks links;
  private final Chance chance;

  /** A Russian word and its counterpart in the bead. */
  private record Witness(int english, int russian, byte strength, double nats) {}

  /** Number of the bead at hand. */
  private int bead;

  /** {@code [English word]}, {@code [Russian word]} the last bead that held it. */
  private final int[] inBead;

  private final int[] seen;

  /** The strongest of the bead at hand, strongest first, and how many there are. */
  private final Witness[] strongest = new Witness[MOST];

  private int count;

  /** The witnesses of the beads of a bitext. */
  public Witnesses(PreparedBitext bitext) {
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.links = bitext.links();
    this.chance = bitext.chance();
    this.inBead = new int[english.typeCount()];
    this.seen = new int[russian.typeCount()];
  }

  /** What speaks for a bead, strongest first, lengths last; nothing for a one-sided bead. */
  public List<Evidence> of(Span source, Span target) {
    if (source.isEmpty() || target.isEmpty()) {
      return List.of();
    }
    begin();
    for (int line = source.start(); line < source.end(); line++) {
      for (int word : english.lines[line]) {
        inBead[word] = bead;
      }
    }
    for (int row = target.start(); row < target.end(); row++) {
      for (int word : russian.lines[row]) {
        if (seen[word] != bead) {
          seen[word] = bead;
          call(word);
        }
      }
    }
    return named(source, target);
  }

  private void begin() {
    bead++;
    count = 0;
  }

  /** The likeliest counterpart of a Russian word in the bead, if there is one. */
  private void call(int word) {
    int[] others = links.words[word];
    byte[] classes = links.classes[word];
    int best = -1;
    byte strength = 0;
    for (int k = 0; k < others.length; k++) {
      if (classes[k] > strength && inBead[others[k]] == bead) {
        best = others[k];
        strength = classes[k];
      }
    }
    if (best >= 0) {
      int step = Math.max(chance.russian[word], chance.english[best]);
      double nats = Chance.information(step) * WordLinks.SHARE[strength];
      keep(new Witness(best, word, strength, nats));
    }
  }

  /** Keeps a witness among the strongest; of equals in the order of their words. */
  private void keep(Witness witness) {
    int at = count < MOST ? count++ : MOST;
    while (at > 0 && isBefore(witness, strongest[at - 1])) {
      if (at < MOST) {
        strongest[at] = strongest[at - 1];
      }
      at--;
    }
    if (at < MOST) {
      strongest[at] = witness;
    }
  }

  private boolean isBefore(Witness one, Witness other) {
    if (one.nats != other.nats) {
      return one.nats > other.nats;
    }
    int order = english.surface(one.english).compareTo(english.surface(other.english));
    return order != 0
        ? order < 0
        : russian.surface(one.russian).compareTo(russian.surface(other.russian)) < 0;
  }

  private List<Evidence> named(Span source, Span target) {
    Evidence[] named = new Evidence[count + 1];
    for (int k = 0; k < count; k++) {
      Witness witness = strongest[k];
      named[k] =
          new Evidence(
              kind(witness),
              english.surface(witness.english),
              russian.surface(witness.russian),
              rounded(witness.nats));
    }
    named[count] = length(source, target);
    return List.of(named);
  }

  private Evidence.Kind kind(Witness witness) {
    if (english.isNumber(witness.english) || russian.isNumber(witness.russian)) {
      return Evidence.Kind.NUMBER;
    }
    return switch (witness.strength) {
      case WordLinks.SAME -> Evidence.Kind.IDENTICAL;
      case WordLinks.TWIN, WordLinks.NAME, WordLinks.ALIKE -> Evidence.Kind.NAME;
      default -> Evidence.Kind.WORD;
    };
  }

  /**
   * Up to one nat for lengths that fit, down to minus one for lengths that differ by a factor of e.
   */
  private Evidence length(Span source, Span target) {
    int e = english.codePoints(source.start(), source.end());
    int r = russian.codePoints(target.start(), target.end());
    double ratio = Math.abs(Math.log((r + 5.0) / (LengthClue.GROWTH * e + 5.0)));
    return new Evidence(Evidence.Kind.LENGTH, "", "", rounded(Math.max(-1, 1 - 2 * ratio)));
  }

  private static double rounded(double nats) {
    return Math.round(nats * 100) / 100.0;
  }
}
