package dev.razvorot.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The first pass: cheap prices over the corridor, forward and backward, to find the points that any
 * good path may touch (two passes as in Moore 2002).
 *
 * <p>A point (English, Russian) means that so many lines of each side are behind. O(lines x width
 * of the corridor).
 */
final class Grid {
  private static final float NEVER = Float.NEGATIVE_INFINITY;

  /** Points whose best path is this many nats worse than the best of all are dropped. */
  private static final double MARGIN = 6;

  /** Points kept for one Russian line at most. */
  private static final int MOST = 32;

  /** Nats a line without counterpart is worth; rough: the second pass has the exact prices. */
  private static final float SKIP = -2.2f;

  /** {@code [lines beside one]} nats a pair of 1-1, 2-1 and 3-1 is worth beside its words. */
  private static final float[] SHAPES = {Float.NaN, -0.3f, -2.4f, -4.2f};

  private final RoughGains gains;
  private final Corridor corridor;
  private final int rows;
  private final int columns;

  Grid(PreparedBitext bitext) {
    this.rows = bitext.russian().size();
    this.columns = bitext.english().size();
    this.corridor = new Corridor(bitext);
    this.gains = new RoughGains(bitext, corridor);
  }

  /** {@code [Russian lines + 1]} kept English points, ascending. */
  int[][] points() {
    float[][] forward = forward();
    float[][] backward = backward();
    float floor = (float) (backward[0][0] - MARGIN);
    int[][] kept = new int[rows + 1][];
    for (int row = 0; row <= rows; row++) {
      kept[row] = kept(row, sums(forward[row], backward[row]), floor);
    }
    return kept;
  }

  /** {@code [Russian point][English point - low]} worth of the best path to a point. */
  private float[][] forward() {
    float[][] best = new float[rows + 1][];
    for (int row = 0; row <= rows; row++) {
      best[row] = newRow(row);
      for (int back = 1; back < SHAPES.length && back <= row; back++) {
        pairsInto(best, row, back);
      }
      skipsInto(best, row);
    }
    return best;
  }

  /** Pairs that end in a row and take so many Russian lines. */
  private void pairsInto(float[][] best, int row, int back) {
    float[] own = best[row];
    float[] before = best[row - back];
    int low = corridor.low[row];
    int lowBefore = corridor.low[row - back];
    for (int at = 0; at < own.length; at++) {
      float sum = 0;
      for (int taken = 1; taken <= widest(back); taken++) {
        int point = low + at - taken;
        sum += gains.ofRows(point, row - back, row);
        int from = point - lowBefore;
        if (from >= 0 && from < before.length) {
          own[at] = Math.max(own[at], before[from] + sum + SHAPES[Math.max(taken, back)]);
        }
      }
    }
  }

  /** English lines that a pair of so many Russian ones takes at most. */
  private static int widest(int russian) {
    return russian == 1 ? SHAPES.length - 1 : 1;
  }

  private void skipsInto(float[][] best, int row) {
    float[] own = best[row];
    for (int at = 0; at < own.length; at++) {
      float skipRussian = row == 0 ? NEVER : at(best, corridor.low[row] + at, row - 1);
      float skipEnglish = at == 0 ? NEVER : own[at - 1];
      own[at] = Math.max(own[at], SKIP + Math.max(skipRussian, skipEnglish));
      if (row == 0 && at == 0) {
        own[at] = 0;
      }
    }
  }

  /** {@code [Russian point][English point - low]} worth of the best path from a point on. */
  private float[][] backward() {
    float[][] best = new float[rows + 1][];
    for (int row = rows; row >= 0; row--) {
      best[row] = newRow(row);
      for (int ahead = 1; ahead < SHAPES.length && row + ahead <= rows; ahead++) {
        pairsOutOf(best, row, ahead);
      }
      skipsOutOf(best, row);
    }
    return best;
  }

  /** Pairs that begin in a row and take so many Russian lines. */
  private void pairsOutOf(float[][] best, int row, int ahead) {
    float[] own = best[row];
    float[] after = best[row + ahead];
    int low = corridor.low[row];
    int lowAfter = corridor.low[row + ahead];
    for (int at = 0; at < own.length; at++) {
      float sum = 0;
      for (int taken = 1; taken <= widest(ahead); taken++) {
        sum += gains.ofRows(low + at + taken - 1, row, row + ahead);
        int to = low + at + taken - lowAfter;
        if (to >= 0 && to < after.length) {
          own[at] = Math.max(own[at], after[to] + sum + SHAPES[Math.max(taken, ahead)]);
        }
      }
    }
  }

  private void skipsOutOf(float[][] best, int row) {
    float[] own = best[row];
    for (int at = own.length - 1; at >= 0; at--) {
      float skipRussian = row == rows ? NEVER : at(best, corridor.low[row] + at, row + 1);
      float skipEnglish = at == own.length - 1 ? NEVER : own[at + 1];
      own[at] = Math.max(own[at], SKIP + Math.max(skipRussian, skipEnglish));
      if (row == rows && corridor.low[row] + at == columns) {
        own[at] = 0;
      }
    }
  }

  private float[] newRow(int row) {
    float[] values = new float[corridor.high[row] - corridor.low[row] + 1];
    Arrays.fill(values, NEVER);
    return values;
  }

  private float at(float[][] best, int point, int row) {
    int at = point - corridor.low[row];
    return at < 0 || at >= best[row].length ? NEVER : best[row][at];
  }

  private static float[] sums(float[] forward, float[] backward) {
    float[] sums = new float[forward.length];
    for (int at = 0; at < sums.length; at++) {
      sums[at] = forward[at] + backward[at];
    }
    return sums;
  }

  /** Points of one row whose best path reaches the floor. */
  private int[] kept(int row, float[] worth, float floor) {
    int[] kept = new int[worth.length];
    int count = 0;
    for (int at = 0; at < worth.length; at++) {
      if (worth[at] >= floor) {
        kept[count++] = at;
      }
    }
    int[] best = count <= MOST ? Arrays.copyOf(kept, count) : best(kept, count, worth);
    for (int k = 0; k < best.length; k++) {
      best[k] += corridor.low[row];
    }
    return best;
  }

  /** Where all lines are alike, all points are as good: the first best ones are enough. */
  private static int[] best(int[] points, int count, float[] worth) {
    List<Integer> order = new ArrayList<>();
    Arrays.stream(points, 0, count).forEach(order::add);
    order.sort(
        Comparator.comparingDouble((Integer at) -> -worth[at]).thenComparingInt(Integer::intValue));
    return order.stream().limit(MOST).mapToInt(Integer::intValue).sorted().toArray();
  }
}
