package dev.razvorot.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the order of a document says about a pair, learned from that document's own confident pairs:
 * how far translations stand from each other in the file, and whether the pair fits between its
 * confident neighbours. Where there is no order, it says nothing.
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

  /** Log-odds above which a mutually best pair is an anchor. */
  private static final double SURE = 1.5;

  private record Anchor(int english, int russian, int distance) {}

  private final int[] english;
  private final int[] russian;
  private final double[] odds;
  private final int[] englishLine;
  private final int[] russianLine;
  private final boolean file;
  private final List<Anchor> anchors = new ArrayList<>();
  private double orderliness;

  /**
   * Pairs {@code k} of English segment {@code english[k]} and Russian {@code russian[k]} with their
   * log-odds; the lines of each segment; whether both sides come from one file.
   */
  OrderModel(
      int[] english,
      int[] russian,
      double[] odds,
      int[] englishLine,
      int[] russianLine,
      boolean file) {
    this.english = english;
    this.russian = russian;
    this.odds = odds;
    this.englishLine = englishLine;
    this.russianLine = russianLine;
    this.file = file;
    findAnchors();
    this.orderliness = orderliness();
  }

  float[] features(int pair) {
    float[] values = new float[COUNT];
    values[0] = 1;
    values[1] = (float) odds[pair];
    Anchor before = null;
    Anchor after = null;
    int same = 0;
    int near = 0;
    int others = 0;
    int distance = russianLine[russian[pair]] - englishLine[english[pair]];
    for (Anchor anchor : anchors) {
      if (anchor.english() == english[pair] || anchor.russian() == russian[pair]) {
        continue;
      }
      others++;
      same += anchor.distance() == distance ? 1 : 0;
      near += Math.abs(anchor.distance() - distance) <= 4 ? 1 : 0;
      if (anchor.english() < english[pair]) {
        before = anchor;
      } else if (after == null) {
        after = anchor;
      }
    }
    if (file && others > 0) {
      values[2] = (float) Math.log((same + 0.1) / (others + 1) * 20 + 0.2);
      values[3] = (float) Math.log((near + 0.1) / (others + 1) * 5 + 0.2);
    }
    if (others > 1) {
      boolean fits =
          (before == null || before.russian() < russian[pair])
              && (after == null || russian[pair] < after.russian());
      values[4] = (float) (fits ? orderliness : -orderliness);
      int low = before == null ? -1 : before.russian();
      int high = after == null ? russianLine.length : after.russian();
      values[5] = (float) (fits ? orderliness * Math.log(20.0 / Math.max(1, high - low)) : 0);
      values[6] = (float) orderliness;
      values[7] =
          fits && low + 1 == russian[pair] || fits && high - 1 == russian[pair]
              ? (float) orderliness
              : 0;
    }
    return values;
  }

  private void findAnchors() {
    double[] topEnglish = tops(english, englishLine.length);
    double[] topRussian = tops(russian, russianLine.length);
    for (int pair = 0; pair < odds.length; pair++) {
      if (odds[pair] > SURE
          && odds[pair] >= topEnglish[english[pair]]
          && odds[pair] >= topRussian[russian[pair]]) {
        anchors.add(
            new Anchor(
                english[pair],
                russian[pair],
                russianLine[russian[pair]] - englishLine[english[pair]]));
      }
    }
    anchors.sort(Comparator.comparingInt(Anchor::english).thenComparingInt(Anchor::russian));
  }

  private double[] tops(int[] side, int size) {
    double[] tops = new double[size];
    java.util.Arrays.fill(tops, Double.NEGATIVE_INFINITY);
    for (int pair = 0; pair < side.length; pair++) {
      tops[side[pair]] = Math.max(tops[side[pair]], odds[pair]);
    }
    return tops;
  }

  /**
   * Kendall's tau of neighbouring anchors, floored at 0: 1 in a document, about 0 in a shuffled
   * list.
   */
  private double orderliness() {
    int rising = 0;
    for (int k = 1; k < anchors.size(); k++) {
      rising += anchors.get(k).russian() > anchors.get(k - 1).russian() ? 1 : -1;
    }
    return anchors.size() < 3 ? 0 : Math.max(0, rising / (double) (anchors.size() - 1));
  }
}
