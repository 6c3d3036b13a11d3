package dev.razvorot.align;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Span;
import dev.razvorot.lexicon.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs in order: a corridor around rare words, a first pass with rough prices over it, a second
 * with all evidence over what is left (Moore 2002), one-sided beads priced for the document, and
 * the best path with the posterior of each of its beads.
 */
final class InOrderAligner implements Aligner {
  private final Words words;
  private final double[] weights;

  InOrderAligner(Words words, double[] weights) {
    this.words = words;
    this.weights = weights;
  }

  @Override
  public Alignment align(Document source, Document target) {
    PreparedBitext bitext = PreparedBitext.of(source, target, words);
    int[][] points = new Grid(bitext).points();
    Features features = Features.inOrder(bitext, points);
    Lattice lattice = new Lattice(points, (i, i2, j, j2) -> features.worth(weights, i, i2, j, j2));
    return new Alignment(source, target, beads(lattice, new Witnesses(bitext)));
  }

  private List<Bead> beads(Lattice lattice, Witnesses witnesses) {
    double[] scores = NullShare.adapt(lattice, weights);
    double[] posterior = lattice.posterior(scores, weights).edge();
    int[] origins = lattice.origins();
    List<Bead> beads = new ArrayList<>();
    for (int edge : lattice.best(scores, weights)) {
      int from = origins[edge];
      int to = lattice.to[edge];
      Span source = new Span(lattice.pointEnglish[from], lattice.pointEnglish[to]);
      Span target = new Span(lattice.pointRussian[from], lattice.pointRussian[to]);
      double score = Math.max(0, Math.min(1, posterior[edge]));
      beads.add(new Bead(source, target, score, witnesses.of(source, target)));
    }
    return beads;
  }
}
