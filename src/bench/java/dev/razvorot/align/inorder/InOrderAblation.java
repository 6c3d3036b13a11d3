package dev.razvorot.align.inorder;

import dev.razvorot.Span;
import dev.razvorot.align.GoldBitext;
import dev.razvorot.align.bitext.Ablation;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.evidence.Features;
import dev.razvorot.align.evidence.Weights;
import dev.razvorot.align.inorder.grid.Grid;
import dev.razvorot.format.ladder.LineBead;
import java.util.ArrayList;
import java.util.List;

/** Aligns documents in order with a kind of evidence off. */
public final class InOrderAblation {
  private final double[] inOrder = Weights.inOrder();

  public List<LineBead> align(GoldBitext document, PreparedBitext bitext, Ablation off) {
    double[] weights = inOrder.clone();
    off.flatten(Features.NAMES, weights);
    Lattice lattice = new Lattice(new Grid(bitext).points());
    Features features = Features.inOrder(bitext, lattice.reach());
    double[] worth = lattice.prices((i, i2, j, j2) -> features.worth(weights, i, i2, j, j2));
    Prices prices =
        off == Ablation.NULL_SHARE
            ? Prices.of(worth, weights)
            : Shares.adapt(lattice, worth, weights);
    List<LineBead> beads = new ArrayList<>();
    for (int edge : lattice.best(prices)) {
      int from = lattice.from[edge];
      int to = lattice.to[edge];
      Span source = new Span(lattice.pointEnglish[from], lattice.pointEnglish[to]);
      Span target = new Span(lattice.pointRussian[from], lattice.pointRussian[to]);
      beads.add(document.bead(source, target));
    }
    return beads;
  }
}
