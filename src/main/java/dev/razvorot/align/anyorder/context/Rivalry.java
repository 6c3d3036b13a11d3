package dev.razvorot.align.anyorder.context;

import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the rivals of a pair, the others of either line, say by their own odds: how far they are
 * behind, and how free they leave the two lines.
 *
 * <p>A line is in one pair at most. A likely rival speaks against a pair, but less if the rival's
 * other line has a likelier partner itself. So lines send messages along their pairs, some rounds
 * of belief propagation over the matchings of the graph (Bayati, Shah and Sharma 2008, here with
 * sums): the probability that no rival takes the line. O(pairs).
 */
final class Rivalry {
  static final List<String> NAMES =
      List.of(
          "rivals.english-free",
          "rivals.russian-free",
          "rivals.lead-in-column",
          "rivals.lead-in-row",
          "rivals.lesser-lead",
          "rivals.lesser-lead-over-0");

  /** Messages change by less than a hundredth after so many. */
  private static final int ROUNDS = 8;

  /** Log-odds beyond which a pair is no surer, so that sums stay finite. */
  private static final double MOST_ODDS = 30;

  /** A line that is less free, in nats, is as good as taken. */
  private static final double LEAST_FREE = -8;

  /** A lead of more nats says no more. */
  private static final double MOST_LEAD = 5;

  private final double[] odds;
  private final int[] english;
  private final int[] russian;

  /** {@code [pair]} probability that its English, its Russian line is free. */
  private double[] englishFree;

  private double[] russianFree;

  /**
   * {@code [pair]} log-odds of the likeliest rival with the same English, the same Russian line.
   */
  private final double[] englishRival;

  private final double[] russianRival;

  Rivalry(List<Candidate> pairs, double[] odds) {
    this.odds = odds;
    this.english = pairs.stream().mapToInt(Candidate::english).toArray();
    this.russian = pairs.stream().mapToInt(Candidate::russian).toArray();
    this.englishFree = new double[odds.length];
    this.russianFree = new double[odds.length];
    this.englishRival = rivals(english);
    this.russianRival = rivals(russian);
    propagate();
  }

  private double[] rivals(int[] lines) {
    RankedOdds best = RankedOdds.of(lines, odds, 2);
    double[] rivals = new double[odds.length];
    for (int k = 0; k < odds.length; k++) {
      boolean isBest = odds[k] == best.first()[lines[k]];
      rivals[k] = (isBest ? best.second() : best.first())[lines[k]];
    }
    return rivals;
  }

  private void propagate() {
    double[] weight = new double[odds.length];
    Arrays.setAll(weight, k -> Math.exp(Math.min(MOST_ODDS, odds[k])));
    Arrays.fill(englishFree, 1);
    Arrays.fill(russianFree, 1);
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = free(english, weight, russianFree);
      russianFree = free(russian, weight, englishFree);
      englishFree = next;
    }
  }

  /** How free lines are of all pairs but one, if the other ends of these are as free as said. */
  private static double[] free(int[] lines, double[] weight, double[] otherFree) {
    double[] sums = new double[RankedOdds.lineCount(lines)];
    for (int k = 0; k < weight.length; k++) {
      sums[lines[k]] += weight[k] * otherFree[k];
    }
    double[] free = new double[weight.length];
    for (int k = 0; k < free.length; k++) {
      free[k] = 1 / (1 + Math.max(0, sums[lines[k]] - weight[k] * otherFree[k]));
    }
    return free;
  }

  /** Adds the features of the pair of an index. */
  void describe(int pair, FeatureRow row) {
    double inColumn = bounded(odds[pair] - englishRival[pair]);
    double inRow = bounded(odds[pair] - russianRival[pair]);
    double lesser = bounded(lesserLead(pair));
    row.add((float) Math.max(LEAST_FREE, Math.log(englishFree[pair])));
    row.add((float) Math.max(LEAST_FREE, Math.log(russianFree[pair])));
    row.add((float) inColumn);
    row.add((float) inRow);
    row.add((float) lesser);
    row.add((float) Math.max(0, lesser));
  }

  /** {@code [pair]} nats by which it leads its likeliest rival; infinite if it has none. */
  double[] lesserLeads() {
    return IntStream.range(0, odds.length).mapToDouble(this::lesserLead).toArray();
  }

  private double lesserLead(int pair) {
    return odds[pair] - Math.max(englishRival[pair], russianRival[pair]);
  }

  private static double bounded(double lead) {
    return Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));
  }
}
