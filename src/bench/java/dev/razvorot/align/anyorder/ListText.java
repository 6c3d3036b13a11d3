package dev.razvorot.align.anyorder;

import dev.razvorot.Document;
import dev.razvorot.align.GoldBitext;
import dev.razvorot.align.anyorder.candidates.Candidates;
import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import dev.razvorot.align.anyorder.context.Context;
import dev.razvorot.align.anyorder.context.LineNumbers;
import dev.razvorot.align.bitext.Ablation;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.evidence.Features;
import dev.razvorot.lexicon.words.Words;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A bitext in any order, ready to fit on: its candidates, what speaks for each, which of them are
 * right.
 */
final class ListText {
  /** A candidate that is not among the nearest of either line is far behind. */
  private static final int NEAREST = 3;

  final List<Candidate> pairs;
  final LineNumbers lines;

  /** {@code [candidate][feature]} of {@link PairFeatures}. */
  final float[][] evidence;

  /** {@code [candidate]} whether the gold has it. */
  final boolean[] right;

  /** {@code [candidate]} whether it is among the nearest of either line. */
  final boolean[] front;

  /** {@code [candidate]} the part of the data it belongs to: that of its Russian line. */
  final int[] parts;

  /** {@code [Russian line]} the part of the data it belongs to, by its text. */
  final int[] rowParts;

  /** {@code [Russian line]} whether the gold has a counterpart for it. */
  final boolean[] hasCounterpart;

  ListText(Pair pair, Words words, int parts) {
    PreparedBitext bitext = Ablation.chosen().prepare(words, pair.english(), pair.russian());
    Candidates candidates = new Candidates(bitext);
    PairFeatures features = new PairFeatures(bitext, candidates, Features.anyOrder(bitext));
    this.pairs = candidates.list();
    this.lines =
        new LineNumbers(lines(pair.english()), lines(pair.russian()), pair.oneFile());
    this.rowParts =
        pair.russian().segments().stream()
            .mapToInt(segment -> hash(segment.text().hashCode()) % parts)
            .toArray();
    this.hasCounterpart = new boolean[rowParts.length];
    pair.gold().forEach(both -> hasCounterpart[both.get(1)] = true);
    this.evidence = new float[pairs.size()][];
    this.right = new boolean[pairs.size()];
    this.front = new boolean[pairs.size()];
    this.parts = new int[pairs.size()];
    for (int k = 0; k < evidence.length; k++) {
      Candidate candidate = pairs.get(k);
      evidence[k] = features.of(candidate);
      right[k] = pair.gold().contains(List.of(candidate.english(), candidate.russian()));
      front[k] = isFront(candidate, candidates);
      this.parts[k] = rowParts[candidate.russian()];
    }
  }

  private static boolean isFront(Candidate pair, Candidates candidates) {
    float inRow = candidates.ofRussian(pair.russian()).nearness(NEAREST - 1);
    float inColumn = candidates.ofEnglish(pair.english()).nearness(NEAREST - 1);
    return pair.nearness() >= Math.min(inRow, inColumn);
  }

  /** A number from 0 that looks random. */
  static int hash(int of) {
    return of * 0x9E3779B9 >>> 8;
  }

  /** {@code [candidate][feature]} what the second model sees, after a first one of these weights. */
  float[][] context(double[] weights) {
    return Context.features(pairs, odds(weights), lines);
  }

  /** {@code [candidate]} log-odds. */
  double[] odds(AnyOrderModel model) {
    return model.inContext(pairs, odds(model.evidence()), lines);
  }

  private double[] odds(double[] weights) {
    double[] odds = new double[evidence.length];
    Arrays.setAll(odds, k -> AnyOrderModel.dot(weights, evidence[k]));
    return odds;
  }

  /**
   * Two documents and which of their segments translate each other.
   *
   * @param gold English and Russian segments
   * @param oneFile whether both are of one file
   */
  record Pair(Document english, Document russian, Set<List<Integer>> gold, boolean oneFile) {

    static Pair of(GoldBitext text) {
      Set<List<Integer>> gold = new HashSet<>();
      text.gold().stream()
          .filter(bead -> bead.source().size() == 1 && bead.target().size() == 1)
          .forEach(
              bead ->
                  gold.add(
                      List.of(
                          GoldBitext.segment(text.english(), bead.source().get(0)),
                          GoldBitext.segment(text.russian(), bead.target().get(0)))));
      return new Pair(text.english(), text.russian(), gold, !text.bitext().input().isPair());
    }
  }

  private static int[] lines(Document document) {
    return document.segments().stream().mapToInt(segment -> segment.place().line()).toArray();
  }

  /** Number of pairs in the gold. */
  int goldSize() {
    int size = 0;
    for (boolean has : hasCounterpart) {
      size += has ? 1 : 0;
    }
    return size;
  }
}
