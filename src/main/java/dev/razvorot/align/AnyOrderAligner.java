package dev.razvorot.align;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Segment;
import dev.razvorot.Span;
import dev.razvorot.align.Candidates.Candidate;
import dev.razvorot.lexicon.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs in any order: candidates by an inverted index, a logistic model of the evidence and of how
 * a pair stands out among its rivals, a second one of what the order of the document says, and the
 * pairs that are best on both sides.
 */
final class AnyOrderAligner implements Aligner {
  private final Words words;
  private final double[] evidenceWeights;
  private final double[] orderWeights;

  AnyOrderAligner(Words words) {
    this.words = words;
    double[] weights = Weights.read("any-order.weights", PairFeatures.COUNT + OrderModel.COUNT);
    this.evidenceWeights = Arrays.copyOf(weights, PairFeatures.COUNT);
    this.orderWeights = Arrays.copyOfRange(weights, PairFeatures.COUNT, weights.length);
  }

  @Override
  public Alignment align(Document source, Document target) {
    Bitext bitext = Bitext.of(source, target, words);
    Candidates candidates = new Candidates(bitext);
    List<Candidate> pairs = candidates.list();
    PairFeatures features = new PairFeatures(candidates, Features.anyOrder(bitext));
    double[] odds = new double[pairs.size()];
    for (int k = 0; k < odds.length; k++) {
      odds[k] = dot(evidenceWeights, features.of(pairs.get(k)));
    }
    double[] ordered = inOrder(pairs, odds, source, target);
    return new Alignment(source, target, beads(source, target, best(pairs, ordered)));
  }

  private record Scored(Candidate pair, double odds) {}

  private double[] inOrder(List<Candidate> pairs, double[] odds, Document source, Document target) {
    OrderModel order =
        new OrderModel(
            pairs.stream().mapToInt(Candidate::english).toArray(),
            pairs.stream().mapToInt(Candidate::russian).toArray(),
            odds,
            lines(source),
            lines(target),
            oneFile(source, target));
    double[] ordered = new double[odds.length];
    for (int k = 0; k < ordered.length; k++) {
      ordered[k] = dot(orderWeights, order.features(k));
    }
    return ordered;
  }

  private static int[] lines(Document document) {
    return document.segments().stream().mapToInt(segment -> segment.place().line()).toArray();
  }

  private static boolean oneFile(Document source, Document target) {
    return source.size() > 0
        && target.size() > 0
        && file(source.segments().get(0)).equals(file(target.segments().get(0)));
  }

  private static String file(Segment segment) {
    return segment.place().file();
  }

  /** Pairs likelier right than wrong that are the best of both their lines. */
  private static List<Scored> best(List<Candidate> pairs, double[] odds) {
    List<Scored> likely = new ArrayList<>();
    for (int k = 0; k < odds.length; k++) {
      if (odds[k] > 0) {
        likely.add(new Scored(pairs.get(k), odds[k]));
      }
    }
    likely.sort(
        Comparator.comparingDouble((Scored s) -> -s.odds())
            .thenComparingInt(s -> s.pair().english())
            .thenComparingInt(s -> s.pair().russian()));
    BitSet english = new BitSet();
    BitSet russian = new BitSet();
    List<Scored> best = new ArrayList<>();
    for (Scored scored : likely) {
      Candidate pair = scored.pair();
      if (!english.get(pair.english()) && !russian.get(pair.russian())) {
        best.add(scored);
      }
      english.set(pair.english());
      russian.set(pair.russian());
    }
    return best;
  }

  private static List<Bead> beads(Document source, Document target, List<Scored> best) {
    Bead[] bySource = new Bead[source.size()];
    BitSet paired = new BitSet();
    for (Scored scored : best) {
      Candidate pair = scored.pair();
      double score = 1 / (1 + Math.exp(-scored.odds()));
      bySource[pair.english()] =
          new Bead(Span.of(pair.english()), Span.of(pair.russian()), score, List.of());
      paired.set(pair.russian());
    }
    List<Bead> beads = new ArrayList<>();
    for (int line = 0; line < bySource.length; line++) {
      beads.add(
          bySource[line] != null
              ? bySource[line]
              : new Bead(Span.of(line), new Span(0, 0), 1, List.of()));
    }
    for (int row = paired.nextClearBit(0);
        row < target.size();
        row = paired.nextClearBit(row + 1)) {
      beads.add(new Bead(new Span(source.size(), source.size()), Span.of(row), 1, List.of()));
    }
    return beads;
  }

  private static double dot(double[] weights, float[] values) {
    double sum = 0;
    for (int k = 0; k < values.length; k++) {
      sum += weights[k] * values[k];
    }
    return sum;
  }
}
