package dev.razvorot.align.inorder;

import dev.razvorot.Document;
import dev.razvorot.evaluation.Counting;
import dev.razvorot.format.ladder.LineBead;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which beads of a lattice agree with the gold. */
final class GoldLift {
  private static final int NONE = -1;

  private final GoldText gold;
  private final int[] ofEnglish;
  private final int[] ofRussian;

  GoldLift(GoldText gold) {
    this.gold = gold;
    this.ofEnglish = owners(gold.english(), gold.beads().stream().map(LineBead::source).toList());
    this.ofRussian = owners(gold.russian(), gold.beads().stream().map(LineBead::target).toList());
  }

  /** {@code [segment]} number of the bead that holds it, or {@link #NONE}. */
  private static int[] owners(Document document, List<List<Integer>> sides) {
    Map<Integer, Integer> byLine = new HashMap<>();
    for (int bead = 0; bead < sides.size(); bead++) {
      for (int line : sides.get(bead)) {
        byLine.put(line, bead);
      }
    }
    return document.segments().stream()
        .mapToInt(segment -> byLine.getOrDefault(segment.place().line() - 1, NONE))
        .toArray();
  }

  /** {@code [edge]} so many nats by line if the gold has the bead, else 0. */
  double[] of(Lattice lattice, double nats) {
    double[] lift = new double[lattice.edges];
    for (int edge = 0; edge < lift.length; edge++) {
      lift[edge] = agrees(lattice, edge) ? nats * lattice.lines(edge) : 0;
    }
    return lift;
  }

  private boolean agrees(Lattice lattice, int edge) {
    int from = lattice.from[edge];
    int to = lattice.to[edge];
    int source = owner(ofEnglish, lattice.pointEnglish[from], lattice.pointEnglish[to]);
    int target = owner(ofRussian, lattice.pointRussian[from], lattice.pointRussian[to]);
    return switch (lattice.kind[edge]) {
      case Lattice.ENGLISH -> source >= 0 && gold.beads().get(source).target().isEmpty();
      case Lattice.RUSSIAN -> target >= 0 && gold.beads().get(target).source().isEmpty();
      default -> source >= 0 && source == target && isWhole(source, lattice.lines(edge));
    };
  }

  /** The bead of the gold that holds all of these lines; {@link #NONE} if there is no such bead. */
  private static int owner(int[] owners, int from, int to) {
    for (int line = from; line < to; line++) {
      if (owners[line] != owners[from]) {
        return NONE;
      }
    }
    return from < to ? owners[from] : NONE;
  }

  /** A pair inside a bead of the gold is right if it is all of it, or the gold is by paragraph. */
  private boolean isWhole(int owner, int lines) {
    LineBead whole = gold.beads().get(owner);
    return gold.counting() == Counting.MERGED
        || lines == whole.source().size() + whole.target().size();
  }
}
