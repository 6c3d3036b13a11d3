package dev.razvorot.align.inorder;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Span;
import dev.razvorot.align.bitext.Interruption;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.evidence.Features;
import dev.razvorot.align.evidence.Weights;
import dev.razvorot.align.evidence.Witnesses;
import dev.razvorot.align.inorder.grid.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs in order: a corridor around rare words, a first pass with rough prices over it, a second
 * with all evidence over what is left (Moore 2002), one-sided beads priced for the document, and
 * the best path with the posterior of each of its beads.
 */
public final class InOrderAligner {
  private final double[] weights;

  /** {@code weights}: {@code [feature]} those of {@link Weights#inOrder()}. */
  public InOrderAligner(double[] weights) {
    this.weights = weights.clone();
  }

  /** The beads of two documents and what was prepared of them. */
  public Alignment align(PreparedBitext bitext, Document source, Document target) {
    PricedBeads priced = priced(bitext);
    Prices prices = Shares.adapt(priced.lattice(), priced.worth(), weights);
    return new Alignment(source, target, beads(priced.lattice(), prices, new Witnesses(bitext)));
  }

  private PricedBeads priced(PreparedBitext bitext) {
    Lattice all = new Lattice(new Grid(bitext).points());
    Features features = Features.inOrder(bitext, all.reach());
    return BeadsBySize.price(all, (i, i2, j, j2) -> worth(features, i, i2, j, j2));
  }

  private double worth(Features features, int i, int i2, int j, int j2) {
    Interruption.check();
    return features.worth(weights, i, i2, j, j2);
  }

  private List<Bead> beads(Lattice lattice, Prices prices, Witnesses witnesses) {
    double[] posterior = lattice.posterior(prices).edge();
    List<Bead> beads = new ArrayList<>();
    for (int edge : lattice.best(prices)) {
      Interruption.check();
      int from = lattice.from[edge];
      int to = lattice.to[edge];
      Span source = new Span(lattice.pointEnglish[from], lattice.pointEnglish[to]);
      Span target = new Span(lattice.pointRussian[from], lattice.pointRussian[to]);
      double score = Math.max(0, Math.min(1, posterior[edge]));
      beads.add(new Bead(source, target, score, witnesses.of(source, target)));
    }
    return beads;
  }
}
