package dev.razvorot.align;

import dev.razvorot.align.Candidates.Candidate;
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

  static final int COUNT = NAMES.size();

  private static final int EVIDENCE = 1;
  private static final int SAME_DISTANCE = 2;
  private static final int NEAR_DISTANCE = 3;
  private static final int FITS = 4;
  private static final int NARROW_GAP = 5;
  private static final int ORDERLINESS = 6;
  private static final int NEXT_TO_ANCHOR = 7;

  /** Lines by which distances may differ and still be near. */
  private static final int NEAR = 4;

  /** Lines between anchors at which a gap says nothing. */
  private static final double USUAL_GAP = 20;

  private final Lines lines;
  private final Anchors anchors;
  private final double orderliness;

  /**
   * Where segments stand.
   *
   * @param english {@code [English segment]} line
   * @param russian {@code [Russian segment]} line
   * @param oneFile whether both are lines of one file, so that they have a distance
   */
  record Lines(int[] english, int[] russian, boolean oneFile) {

    int distance(Candidate pair) {
      return russian[pair.russian()] - english[pair.english()];
    }
  }

  /** Learns from pairs with their log-odds. */
  OrderModel(List<Candidate> pairs, double[] odds, Lines lines) {
    this.lines = lines;
    this.anchors = new Anchors(pairs, odds, lines);
    this.orderliness = anchors.orderliness();
  }

  /** The features of a pair; anchors that share a line with it are not asked. */
  float[] features(Candidate pair, double odds) {
    float[] values = new float[COUNT];
    values[0] = 1;
    values[EVIDENCE] = (float) odds;
    int others = anchors.others(pair);
    if (lines.oneFile() && others > 0) {
      double same = anchors.atDistance(pair, 0);
      double near = anchors.atDistance(pair, NEAR);
      values[SAME_DISTANCE] = (float) Math.log((same + 0.1) / (others + 1) * 20 + 0.2);
      values[NEAR_DISTANCE] = (float) Math.log((near + 0.1) / (others + 1) * 5 + 0.2);
    }
    if (others > 1) {
      place(pair, values);
    }
    return values;
  }

  /** How the pair stands between the anchors before and after it. */
  private void place(Candidate pair, float[] values) {
    int low = anchors.russianBefore(pair);
    int high = anchors.russianAfter(pair);
    int row = pair.russian();
    boolean fits = low < row && row < high;
    values[ORDERLINESS] = (float) orderliness;
    values[FITS] = (float) (fits ? orderliness : -orderliness);
    if (fits) {
      values[NARROW_GAP] = (float) (orderliness * Math.log(USUAL_GAP / Math.max(1, high - low)));
      boolean next = low + 1 == row || high - 1 == row;
      values[NEXT_TO_ANCHOR] = next ? (float) orderliness : 0;
    }
  }
}
