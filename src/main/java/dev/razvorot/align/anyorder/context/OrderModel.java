package dev.razvorot.align.anyorder.context;

import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import java.util.List;

/**
 * What the order of a document says about a pair, learned from that document's own confident pairs:
 * how far translations stand from each other in the file, and whether the pair fits between its
 * confident neighbours. Where there is no order, it says nothing.
 *
 * <p>O(pairs x log pairs).
 */
final class OrderModel {
  /** Names of the features, in the order of the weights file. */
  static final List<String> NAMES =
      List.of(
          "order.any",
          "order.evidence",
          "order.same-distance",
          "order.near-distance",
          "order.fits",
          "order.narrow-gap",
          "order.orderliness",
          "order.next-to-anchor");

  /** Lines by which distances may differ and still be near. */
  private static final int NEAR = 4;

  /** Lines between anchors at which a gap says nothing. */
  private static final double USUAL_GAP = 20;

  private final LineNumbers lines;
  private final Anchors anchors;
  private final double orderliness;

  /** Learns from pairs with their log-odds. */
  OrderModel(List<Candidate> pairs, double[] odds, LineNumbers lines) {
    this.lines = lines;
    this.anchors = new Anchors(pairs, odds, lines);
    this.orderliness = anchors.orderliness();
  }

  /** Adds the features of a pair; anchors that share a line with it are not asked. */
  void describe(Candidate pair, double odds, FeatureRow row) {
    int others = anchors.others(pair);
    row.add(1);
    row.add((float) odds);
    distances(pair, others, row);
    place(pair, others > 1, row);
  }

  private void distances(Candidate pair, int others, FeatureRow row) {
    boolean known = lines.oneFile() && others > 0;
    double same = known ? anchors.atDistance(pair, 0) : 0;
    double near = known ? anchors.atDistance(pair, NEAR) : 0;
    row.add(known ? (float) Math.log((same + 0.1) / (others + 1) * 20 + 0.2) : 0);
    row.add(known ? (float) Math.log((near + 0.1) / (others + 1) * 5 + 0.2) : 0);
  }

  /** How the pair stands between the anchors before and after it. */
  private void place(Candidate pair, boolean known, FeatureRow row) {
    float sure = known ? (float) orderliness : 0;
    int low = anchors.russianBefore(pair);
    int high = anchors.russianAfter(pair);
    int at = pair.russian();
    boolean fits = low < at && at < high;
    row.add(fits ? sure : -sure);
    row.add(fits ? sure * (float) Math.log(USUAL_GAP / Math.max(1, high - low)) : 0);
    row.add(sure);
    row.add(fits && (low + 1 == at || high - 1 == at) ? sure : 0);
  }
}
