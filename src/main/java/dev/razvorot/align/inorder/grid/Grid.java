package dev.razvorot.align.inorder.grid;

import dev.razvorot.align.bitext.PreparedBitext;
import java.util.Arrays;

/**
 * The first pass: cheap prices over the corridor, forward and backward, to find the points that any
 * good path may touch (two passes as in Moore 2002).
 *
 * <p>A point (English, Russian) means that so many lines of each side are behind. O(lines x width
 * of the corridor).
 */
public final class Grid {
  /** Points whose best path is this many nats worse than the best of all are dropped. */
  private static final double MARGIN = 4;

  /** Points kept for one Russian line at most; of a long document, so that memory suffices. */
  private static final int MOST = 32;

  private static final int MOST_OF_LONG = 8;

  private static final int LONG = 20_000;

  private final Corridor corridor;
  private final RoughPaths paths;
  private final double margin;

  /** The grid of a bitext. */
  public Grid(PreparedBitext bitext) {
    this(bitext, MARGIN);
  }

  /**
   * The same with another margin.
   *
   * @param margin nats by which the best path of a kept point may be worse than the best of all.
   */
  public Grid(PreparedBitext bitext, double margin) {
    this.margin = margin;
    this.corridor = new Corridor(bitext);
    this.paths = new RoughPaths(corridor, new RoughGains(bitext, corridor));
  }

  /** {@code [Russian lines + 1]} kept English points, ascending; some path leads through them. */
  public int[][] points() {
    int[][] kept = new int[paths.rows() + 1][];
    int most = paths.rows() > LONG ? MOST_OF_LONG : MOST;
    for (int row = 0; row < kept.length; row++) {
      float[] worth = paths.worth(row);
      int[] good = good(worth);
      kept[row] = good.length > most ? best(good, worth, most) : good;
      for (int k = 0; k < kept[row].length; k++) {
        kept[row][k] += corridor.low[row];
      }
    }
    /* Of a row with more good points it may be cut, and of long rows float cannot tell it. */
    paths.best().forEach(point -> kept[point.row()] = with(kept[point.row()], point.column()));
    return kept;
  }

  /** Points of one row whose best path is not much worse than the best of all. */
  private int[] good(float[] worth) {
    int[] good = new int[worth.length];
    int count = 0;
    for (int at = 0; at < worth.length; at++) {
      if (worth[at] >= -margin) {
        good[count++] = at;
      }
    }
    return Arrays.copyOf(good, count);
  }

  /** Where all lines are alike, all points are as good: the first best ones are enough. */
  private static int[] best(int[] points, float[] worth, int most) {
    long[] order = new long[points.length];
    for (int k = 0; k < points.length; k++) {
      /* What is missing to the best, in millionths of a nat; then the point. */
      order[k] = (long) (-worth[points[k]] * 1e6) << Integer.SIZE | points[k];
    }
    Arrays.sort(order);
    int[] best = new int[most];
    for (int k = 0; k < most; k++) {
      best[k] = (int) order[k];
    }
    Arrays.sort(best);
    return best;
  }

  private static int[] with(int[] points, int more) {
    int at = Arrays.binarySearch(points, more);
    if (at >= 0) {
      return points;
    }
    int[] all = Arrays.copyOf(points, points.length + 1);
    System.arraycopy(points, -at - 1, all, -at, points.length + at + 1);
    all[-at - 1] = more;
    return all;
  }
}
