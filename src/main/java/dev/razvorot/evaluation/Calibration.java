package dev.razvorot.evaluation;

import dev.razvorot.format.ladder.LineBead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Whether scores are probabilities: of the pairs with score 0.9, nine in ten should be right. A
 * pair is right if the gold has the same bead.
 *
 * <p>Pairs without a score are passed over. Not safe for use by several threads.
 */
public final class Calibration {
  private static final Comparator<Judged> BY_SCORE = Comparator.comparingDouble(Judged::score);

  private static final int DRAWS = 400;

  /** Per cent of the draws that are no worse than the worst told. */
  private static final int MOST = 95;

  private static final long SEED = 1;

  private final List<Judged> judged = new ArrayList<>();

  private record Judged(double score, boolean right) {}

  private record Lines(List<Integer> source, List<Integer> target) {}

  /**
   * Pairs of like score.
   *
   * @param pairs how many there are
   * @param score their mean score
   * @param right the share of right ones
   */
  public record Bin(int pairs, double score, double right) {}

  /**
   * What {@code --min-score} keeps.
   *
   * @param precision the share of right ones among the pairs kept; 0 if none is kept
   * @param share the share of pairs kept; 0 if there are none
   */
  public record Cut(double precision, double share) {}

  /**
   * What the error would be if every score were the very probability that its pair is right: not 0,
   * as pairs are few and each is either right or not. An error within it says nothing against the
   * scores.
   *
   * @param mean on average
   * @param most hardly ever more: in one of twenty sets of as many pairs
   */
  public record ByChance(double mean, double most) {}

  /** Counts the pairs of a document. */
  public void add(List<LineBead> gold, List<LineBead> result) {
    Set<Lines> right = new HashSet<>();
    gold.forEach(bead -> right.add(new Lines(bead.source(), bead.target())));
    for (LineBead bead : result) {
      OptionalDouble score = bead.score();
      if (!bead.source().isEmpty() && !bead.target().isEmpty() && score.isPresent()) {
        Lines lines = new Lines(bead.source(), bead.target());
        judged.add(new Judged(score.getAsDouble(), right.contains(lines)));
      }
    }
  }

  /** How many pairs were counted. */
  public int pairs() {
    return judged.size();
  }

  /**
   * The pairs in the order of their scores, cut into bins of equal mass; those without any pair are
   * left out.
   *
   * @throws IllegalArgumentException if the count is below 1
   */
  public List<Bin> bins(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("bins " + count + "; 1 or more were expected");
    }
    List<Judged> sorted = new ArrayList<>(judged);
    sorted.sort(BY_SCORE);
    List<Bin> bins = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      int start = (int) (i * sorted.size() / count);
      int end = (int) ((i + 1) * sorted.size() / count);
      if (start < end) {
        bins.add(bin(sorted.subList(start, end)));
      }
    }
    return bins;
  }

  /**
   * The expected calibration error: how far, on average over the pairs, score and share of right
   * ones of their bin lie apart (Naeini, Cooper and Hauskrecht 2015); 0 if there are no pairs.
   */
  public double error(int bins) {
    double sum = 0;
    for (Bin bin : bins(bins)) {
      sum += bin.pairs() * Math.abs(bin.score() - bin.right());
    }
    return judged.isEmpty() ? 0 : sum / judged.size();
  }

  /**
   * What {@link #error} would be by chance alone, found by drawing right and wrong 400 times by the
   * scores, always the same way; O(400 x pairs). 0 if there are no pairs.
   */
  public ByChance errorByChance(int bins) {
    judged.sort(BY_SCORE); // once for all draws
    SplittableRandom random = new SplittableRandom(SEED);
    double[] errors = new double[DRAWS];
    Arrays.setAll(errors, draw -> drawn(random).error(bins));
    Arrays.sort(errors);
    return new ByChance(Arrays.stream(errors).average().orElse(0), errors[MOST * DRAWS / 100]);
  }

  /** The same scores, right as often as they say. */
  private Calibration drawn(SplittableRandom random) {
    Calibration drawn = new Calibration();
    for (Judged pair : judged) {
      boolean right = random.nextDouble() < pair.score();
      drawn.judged.add(new Judged(pair.score(), right));
    }
    return drawn;
  }

  /** What is kept if pairs below a score are left out. */
  public Cut at(double minScore) {
    List<Judged> kept = judged.stream().filter(pair -> pair.score() >= minScore).toList();
    return kept.isEmpty()
        ? new Cut(0, 0)
        : new Cut(bin(kept).right(), (double) kept.size() / judged.size());
  }

  private static Bin bin(List<Judged> pairs) {
    double score = pairs.stream().mapToDouble(Judged::score).sum() / pairs.size();
    long right = pairs.stream().filter(Judged::right).count();
    return new Bin(pairs.size(), score, (double) right / pairs.size());
  }
}
