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
  private static final double MARGIN = 8;

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
      for (int point = corridor.low[row]; point <= corridor.high[row]; point++) {
        best[row][point - corridor.low[row]] =
            row == 0 && point == 0
                ? 0
                : Math.max(skipInto(best, point, row), into(best, point, row));
      }
    }
    return best;
  }

  private float skipInto(float[][] best, int point, int row) {
    return SKIP + Math.max(at(best, point - 1, row), at(best, point, row - 1));
  }

  /** The best path to a point whose last bead is a pair. */
  private float into(float[][] best, int point, int row) {
    float top = NEVER;
    float lines = 0;
    for (int taken = 1; taken < SHAPES.length; taken++) {
      lines += gains.of(point - taken, row - 1);
      top = Math.max(top, at(best, point - taken, row - 1) + lines + SHAPES[taken]);
    }
    float others = gains.of(point - 1, row - 1);
    for (int taken = 2; taken < SHAPES.length; taken++) {
      others += gains.of(point - 1, row - taken);
      top = Math.max(top, at(best, point - 1, row - taken) + others + SHAPES[taken]);
    }
    return top;
  }

  /** {@code [Russian point][English point - low]} worth of the best path from a point on. */
  private float[][] backward() {
    float[][] best = new float[rows + 1][];
    for (int row = rows; row >= 0; row--) {
      best[row] = newRow(row);
      for (int point = corridor.high[row]; point >= corridor.low[row]; point--) {
        best[row][point - corridor.low[row]] =
            row == rows && point == columns
                ? 0
                : Math.max(skipOutOf(best, point, row), outOf(best, point, row));
      }
    }
    return best;
  }

  private float skipOutOf(float[][] best, int point, int row) {
    return SKIP + Math.max(at(best, point + 1, row), at(best, point, row + 1));
  }

  /** The best path from a point whose first bead is a pair. */
  private float outOf(float[][] best, int point, int row) {
    float top = NEVER;
    float lines = 0;
    for (int taken = 1; taken < SHAPES.length; taken++) {
      lines += gains.of(point + taken - 1, row);
      top = Math.max(top, at(best, point + taken, row + 1) + lines + SHAPES[taken]);
    }
    float others = gains.of(point, row);
    for (int taken = 2; taken < SHAPES.length; taken++) {
      others += gains.of(point, row + taken - 1);
      top = Math.max(top, at(best, point + 1, row + taken) + others + SHAPES[taken]);
    }
    return top;
  }

  private float[] newRow(int row) {
    float[] values = new float[corridor.high[row] - corridor.low[row] + 1];
    Arrays.fill(values, NEVER);
    return values;
  }

  private float at(float[][] best, int point, int row) {
    if (row < 0 || row > rows) {
      return NEVER;
    }
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
