package dev.razvorot.align.anyorder.candidates;

import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import dev.razvorot.align.bitext.Anchor;
import dev.razvorot.align.bitext.HeaviestChain;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Tells by all words whether the lines of a bitext come in the same order that too few rare words
 * link to tell by them alone: a short one, or one whose words recur in many lines.
 *
 * <p>The nearest pairs of lines are held against the nearest that rise together on both sides. In
 * order these are hardly fewer; in a list sorted anew they are; and where nothing is near, though
 * the lexicon has the words, neither is a translation of the other (bars and figures:
 * src/docs/benchmarks.md).
 */
public final class RisingCandidates {
  /** So many rising anchors tell by themselves. */
  private static final int ENOUGH = 6;

  /** Nearness that two lines reach by chance. */
  private static final float CHANCE = 0.1f;

  /** Share of the nearness of all nearest pairs that those which rise together must have. */
  private static final double LEAST_SHARE = 0.85;

  /** Nearness above chance that Russian lines must have, for each line of the shorter side. */
  private static final double LEAST_NEARNESS = 0.08;

  /**
   * Share of either side's words that the lexicon must have; else it says nothing that none is
   * near.
   */
  private static final double MOST_WORDS = 0.5;

  /**
   * So many rare words link lines in order where these are sentences: hardly any text has them in
   * another order, and what a headline says again, or two joined lines, would look like one.
   */
  private static final double SENTENCES = 10;

  /**
   * Lines of the longest bitext that is looked at, so that one without rare words costs no minute.
   */
  private static final int LONGEST = 5000;

  /** Of equals those that rise. */
  private static final Comparator<Anchor> NEAREST_FIRST =
      Comparator.comparingDouble(Anchor::weight)
          .reversed()
          .thenComparing(Anchor::russian)
          .thenComparing(Anchor::english);

  private final PreparedBitext bitext;
  private final List<Anchor> pairs = new ArrayList<>();

  private RisingCandidates(PreparedBitext bitext) {
    this.bitext = bitext;
    for (Candidate pair : new Candidates(bitext).list()) {
      if (pair.nearness() > CHANCE) {
        pairs.add(new Anchor(pair.english(), pair.russian(), pair.nearness() - CHANCE));
      }
    }
  }

  /**
   * Whether the nearest lines of a bitext rise on both sides; so if it is long, or anchors tell.
   * O(words x lines).
   */
  public static boolean prevail(PreparedBitext bitext) {
    return bitext.anchors().rising().size() >= ENOUGH
        || Math.max(bitext.english().size(), bitext.russian().size()) > LONGEST
        || new RisingCandidates(bitext).prevail();
  }

  private boolean prevail() {
    return !areStrangers()
        && (areSentences()
            || Anchor.totalWeight(rising()) >= LEAST_SHARE * Anchor.totalWeight(nearest()));
  }

  private boolean areSentences() {
    return Anchor.totalWeight(bitext.anchors().rising()) >= SENTENCES;
  }

  /**
   * Whether lines have nothing near, though the lexicon has their words. Nothing is known of longer
   * lists: words that stand in many of their lines are not looked at.
   */
  private boolean areStrangers() {
    return Math.max(bitext.english().size(), bitext.russian().size()) <= Covers.SHORT_LIST
        && isNothingNear()
        && isKnown(bitext.english())
        && isKnown(bitext.russian());
  }

  private boolean isNothingNear() {
    double[] best = new double[bitext.russian().size()];
    pairs.forEach(pair -> best[pair.russian()] = Math.max(best[pair.russian()], pair.weight()));
    double all = Arrays.stream(best).sum();
    return all < LEAST_NEARNESS * Math.min(bitext.english().size(), best.length);
  }

  /**
   * Nearest first, each line in one pair at most. Not only the best of both their lines: a line
   * whose nearest is taken has a next one.
   */
  private List<Anchor> nearest() {
    BitSet lines = new BitSet();
    BitSet rows = new BitSet();
    List<Anchor> nearest = new ArrayList<>();
    pairs.sort(NEAREST_FIRST);
    for (Anchor pair : pairs) {
      if (!lines.get(pair.english()) && !rows.get(pair.russian())) {
        lines.set(pair.english());
        rows.set(pair.russian());
        nearest.add(pair);
      }
    }
    return nearest;
  }

  private List<Anchor> rising() {
    Comparator<Anchor> backwards = Comparator.comparingInt(Anchor::english).reversed();
    pairs.sort(Comparator.comparingInt(Anchor::russian).thenComparing(backwards));
    return new HeaviestChain(bitext.english().size()).of(pairs);
  }

  /** Whether the lexicon has most of its words. */
  private static boolean isKnown(Side side) {
    int known = 0;
    for (int[] words : side.lines) {
      for (int word : words) {
        known += (side.traits[word] & Side.KNOWN) != 0 ? 1 : 0;
      }
    }
    return known >= MOST_WORDS * side.words(0, side.size());
  }
}
