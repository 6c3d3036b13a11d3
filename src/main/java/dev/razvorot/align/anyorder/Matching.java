package dev.razvorot.align.anyorder;

import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The pairs that are likely enough and the best of both their lines. O(pairs log pairs). */
final class Matching {
  /**
   * Log-odds from which a pair is kept: a probability of .4, as the greatest F1 asks for a bar near
   * half of F1 (Lipton, Elkan and Naryanaswamy 2014).
   */
  static final double LIKELY = Math.log(0.4 / 0.6);

  private Matching() {}

  /** Indexes of the best pairs with at least some log-odds, the likeliest first. */
  static List<Integer> best(List<Candidate> pairs, double[] odds, double least) {
    BitSet english = new BitSet();
    BitSet russian = new BitSet();
    List<Integer> best = new ArrayList<>();
    for (int index : likely(pairs, odds, least)) {
      Candidate pair = pairs.get(index);
      if (!english.get(pair.english()) && !russian.get(pair.russian())) {
        best.add(index);
      }
      english.set(pair.english());
      russian.set(pair.russian());
    }
    return best;
  }

  private static List<Integer> likely(List<Candidate> pairs, double[] odds, double least) {
    List<Integer> likely = new ArrayList<>();
    for (int k = 0; k < odds.length; k++) {
      if (odds[k] > least) {
        likely.add(k);
      }
    }
    likely.sort(
        Comparator.comparingDouble((Integer k) -> -odds[k])
            .thenComparingInt(k -> pairs.get(k).english())
            .thenComparingInt(k -> pairs.get(k).russian()));
    return likely;
  }
}
