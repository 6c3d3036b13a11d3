package dev.razvorot.align.inorder;

import dev.razvorot.Document;
import dev.razvorot.Span;
import dev.razvorot.align.GoldBitext;
import dev.razvorot.align.bitext.Ablation;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.evidence.Features;
import dev.razvorot.align.inorder.grid.Grid;
import dev.razvorot.format.ladder.LineBead;
import dev.razvorot.lexicon.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A document of the gold as fitting sees it: the lattice of its beads, the features of each, and
 * which of them the gold allows.
 */
final class FitDocument {
  /** Nats; wider than the aligner's, so that weights are learned from more rivals. */
  private static final double MARGIN = 6;

  /**
   * Nats by line that beads of the gold are lifted by, so that paths of the gold outweigh all
   * others: a bead takes seven lines at most, and the exponential of all must stay finite.
   */
  private static final double LIFT = 20;

  private final GoldText text;
  private final Lattice lattice;

  /** {@code [edge + 1]} first of an edge's features that are not 0. */
  private final int[] first;

  private final short[] features;
  private final float[] values;

  /** {@code [edge]} nats by which the gold lifts it. */
  private final double[] lift;

  /** What a bead of this document weighs in fitting. */
  private double weight = 1;

  /** {@code [edge]} nats by which this document's own shares shift the price. */
  private double[] shift;

  /** The same of lines that stand opposite each other without counterpart. */
  private double replaced;

  FitDocument(Words words, GoldText text) {
    this(Ablation.chosen().prepare(words, text.english(), text.russian()), text);
  }

  private FitDocument(PreparedBitext bitext, GoldText text) {
    this.text = text;
    this.lattice = new Lattice(new Grid(bitext, MARGIN).points());
    SparseFeatures sparse = new SparseFeatures(lattice.edges);
    Features all = Features.inOrder(bitext, lattice.reach());
    lattice.prices(
        (i, i2, j, j2) -> {
          all.weigh(all.draft(i, i2, j, j2), sparse);
          return sparse.endEdge();
        });
    this.first = sparse.first();
    this.features = sparse.features();
    this.values = sparse.values();
    this.lift = new GoldLift(text).of(lattice, LIFT);
    this.shift = new double[lattice.edges];
  }

  /** The document as if the lexicon had none of its words. */
  static FitDocument ofUnknownWords(Words words, GoldText text) {
    return new FitDocument(Ablation.LEXICON.prepare(words, text.english(), text.russian()), text);
  }

  /** {@code weight}: what a bead weighs in fitting. */
  void setWeight(double weight) {
    this.weight = weight;
  }

  /** Number of beads of the gold. */
  int beads() {
    return text.beads().size();
  }

  /** Number of beads that are weighed. */
  int edges() {
    return lattice.edges;
  }

  /** Lines of the gold that no bead of the lattice covers. */
  int linesOutOfReach() {
    int lines = text.english().size() + text.russian().size();
    return lines - (int) Math.round(mostLift() / LIFT);
  }

  /** The beads of the gold, or what is nearest to them. */
  private int[] goldEdges() {
    return lattice.best(Prices.of(lift, new double[Features.COUNT]));
  }

  /** Nats by which the gold lifts its own path. */
  private double mostLift() {
    return IntStream.of(goldEdges()).mapToDouble(edge -> lift[edge]).sum();
  }

  /** {@code [edge]} worth in nats without the document's own shares. */
  private double[] worth(double[] weights) {
    double[] worth = new double[lattice.edges];
    for (int edge = 0; edge < worth.length; edge++) {
      for (int k = first[edge]; k < first[edge + 1]; k++) {
        worth[edge] += weights[features[k]] * values[k];
      }
    }
    return worth;
  }

  /** Finds the document's own shares under some weights; later fits hold them fixed. */
  void adapt(double[] weights) {
    double[] worth = worth(weights);
    Prices adapted = Shares.adapt(lattice, worth, weights);
    shift = adapted.beads();
    replaced = adapted.steps().replaced();
    for (int edge = 0; edge < shift.length; edge++) {
      shift[edge] -= worth[edge];
    }
  }

  /** Goes back to the usual shares. */
  void forget() {
    Arrays.fill(shift, 0);
    replaced = 0;
  }

  /** Adds the gradient of the log-likelihood of the gold, weighed; returns the likelihood. */
  double likelihood(double[] weights, double[] gradient) {
    double[] prices = worth(weights);
    for (int edge = 0; edge < prices.length; edge++) {
      prices[edge] += shift[edge];
    }
    Transitions steps = new Transitions(weights, replaced);
    Posterior free = lattice.posterior(new Prices(prices, steps));
    Posterior right = lattice.posterior(new Prices(lifted(prices), steps));
    for (int edge = 0; edge < prices.length; edge++) {
      double more = weight * (right.edge()[edge] - free.edge()[edge]);
      if (more != 0) {
        for (int k = first[edge]; k < first[edge + 1]; k++) {
          gradient[features[k]] += more * values[k];
        }
      }
    }
    gradient[Features.RUN] += weight * (right.run() - free.run());
    gradient[Features.RUN + 1] += weight * (right.cross() - free.cross());
    return weight * (right.logZ() - free.logZ());
  }

  /** Adds the sums and squares of the features over the beads of the gold, weighed. */
  void moments(double[] sums, double[] squares, double[] count) {
    for (int edge : goldEdges()) {
      double[] whole = new double[Features.COUNT];
      for (int k = first[edge]; k < first[edge + 1]; k++) {
        whole[features[k]] += values[k];
      }
      for (int feature = 0; feature < whole.length; feature++) {
        sums[feature] += weight * whole[feature];
        squares[feature] += weight * whole[feature] * whole[feature];
      }
      count[0] += weight;
    }
  }

  /** Aligns the document under some weights and counts what is right. */
  void judge(double[] weights, FitScore score) {
    Prices prices = Shares.adapt(lattice, worth(weights), weights);
    double[] posterior = lattice.posterior(prices).edge();
    List<LineBead> result = new ArrayList<>();
    for (int edge : lattice.best(prices)) {
      result.add(bead(edge, posterior[edge]));
    }
    score.add(text.beads(), result, logLikelihood(prices));
  }

  private double logLikelihood(Prices prices) {
    Prices lifted = new Prices(lifted(prices.beads()), prices.steps());
    double right = lattice.posterior(lifted).logZ() - mostLift();
    return right - lattice.posterior(prices).logZ();
  }

  private double[] lifted(double[] prices) {
    double[] lifted = prices.clone();
    for (int edge = 0; edge < lifted.length; edge++) {
      lifted[edge] += lift[edge];
    }
    return lifted;
  }

  private LineBead bead(int edge, double score) {
    int from = lattice.from[edge];
    int to = lattice.to[edge];
    return new LineBead(
        lines(text.english(), lattice.pointEnglish[from], lattice.pointEnglish[to]),
        lines(text.russian(), lattice.pointRussian[from], lattice.pointRussian[to]),
        OptionalDouble.of(Math.min(1, score)));
  }

  private static List<Integer> lines(Document document, int from, int to) {
    return GoldBitext.lines(document, new Span(from, to));
  }
}
