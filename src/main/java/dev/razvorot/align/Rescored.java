package dev.razvorot.align;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs of an alignment that another way of pairing finds too, and is surer of. */
final class Rescored {
  private record Lines(int english, int russian) {

    /** Of a pair of one line to one. */
    static Lines of(Bead pair) {
      return new Lines(pair.source().start(), pair.target().start());
    }
  }

  private final Alignment alignment;
  private final Map<Lines, Bead> surer = new HashMap<>();

  Rescored(Alignment alignment) {
    this.alignment = alignment;
  }

  void add(Bead bead) {
    if (bead.isPair()) {
      surer.put(Lines.of(bead), bead);
    }
  }

  Alignment alignment() {
    List<Bead> beads = alignment.beads().stream().map(this::surer).toList();
    return new Alignment(alignment.source(), alignment.target(), beads);
  }

  private Bead surer(Bead bead) {
    if (bead.source().size() != 1 || bead.target().size() != 1) {
      return bead;
    }
    Bead other = surer.getOrDefault(Lines.of(bead), bead);
    return other.score() > bead.score() ? other : bead;
  }
}
