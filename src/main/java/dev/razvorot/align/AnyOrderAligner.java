package dev.razvorot.align;

import dev.razvorot.Alignment;
import dev.razvorot.Document;
import dev.razvorot.Segment;
import dev.razvorot.align.Candidates.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pairs in any order: candidates by an inverted index, a logistic model of the evidence and of how
 * a pair stands out among its rivals, a second one of what the order of the document says, and the
 * pairs that are best on both sides.
 */
final class AnyOrderAligner {
  private final double[] evidenceWeights;
  private final double[] orderWeights;
  private final double[] joiningWeights = Weights.inOrder();

  AnyOrderAligner() {
    double[] weights =
        Weights.read(
            "any-order.weights",
            Stream.concat(PairFeatures.NAMES.stream(), OrderModel.NAMES.stream()).toList());
    this.evidenceWeights = Arrays.copyOf(weights, PairFeatures.COUNT);
    this.orderWeights = Arrays.copyOfRange(weights, PairFeatures.COUNT, weights.length);
  }

  /** The beads of two documents and what was prepared of them. */
  Alignment align(PreparedBitext bitext, Document source, Document target) {
    Features evidence = Features.anyOrder(bitext);
    Candidates candidates = new Candidates(bitext);
    List<Candidate> pairs = candidates.list();
    double[] odds = odds(pairs, new PairFeatures(candidates, evidence));
    Couples couples = new Couples(source.size(), target.size());
    couple(pairs, inOrder(pairs, odds, source, target), couples);
    if (oneFile(source, target)) {
      couples.join(new Joining(evidence, joiningWeights));
    }
    return new Alignment(source, target, couples.beads(new Witnesses(bitext)));
  }

  private double[] odds(List<Candidate> pairs, PairFeatures features) {
    double[] odds = new double[pairs.size()];
    for (int k = 0; k < odds.length; k++) {
      odds[k] = dot(evidenceWeights, features.of(pairs.get(k)));
    }
    return odds;
  }

  private static void couple(List<Candidate> pairs, double[] odds, Couples couples) {
    for (Scored scored : best(pairs, odds)) {
      couples.add(scored.pair().english(), scored.pair().russian(), scored.odds());
    }
    for (int k = 0; k < odds.length; k++) {
      couples.pass(pairs.get(k).english(), pairs.get(k).russian(), odds[k]);
    }
  }

  /**
   * Log-odds from which a pair is kept: a probability of .3, which gives the greatest F1 on lists
   * and mixed files alike (src/docs/benchmarks.md); a bar near half of F1 is what theory asks.
   */
  private static final double LIKELY = Math.log(0.3 / 0.7);

  private record Scored(Candidate pair, double odds) {}

  private double[] inOrder(List<Candidate> pairs, double[] odds, Document source, Document target) {
    OrderModel.Lines lines =
        new OrderModel.Lines(lines(source), lines(target), oneFile(source, target));
    OrderModel order = new OrderModel(pairs, odds, lines);
    double[] ordered = new double[odds.length];
    for (int k = 0; k < ordered.length; k++) {
      ordered[k] = dot(orderWeights, order.features(pairs.get(k), odds[k]));
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

  /** Pairs likely enough that are the best of both their lines. */
  private static List<Scored> best(List<Candidate> pairs, double[] odds) {
    List<Scored> likely = new ArrayList<>();
    for (int k = 0; k < odds.length; k++) {
      if (odds[k] > LIKELY) {
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

  private static double dot(double[] weights, float[] values) {
    double sum = 0;
    for (int k = 0; k < values.length; k++) {
      sum += weights[k] * values[k];
    }
    return sum;
  }
}
