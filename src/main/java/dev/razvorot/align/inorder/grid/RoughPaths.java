package dev.razvorot.align.inorder.grid;

import dev.razvorot.align.bitext.Interruption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What the best path to each point of the corridor and from it on is worth, by rough prices.
 *
 * <p>The values of a row are kept less its best one, and that beside them: sums over a hundred
 * thousand lines would lose the nats that matter. O(lines x width of the corridor).
 */
final class RoughPaths {
  private static final float NEVER = Float.NEGATIVE_INFINITY;

  /** Nats a line without counterpart is worth; rough: the second pass has the exact prices. */
  private static final float SKIP = -2.2f;

  /** {@code [lines beside one]} nats a pair of 1-1, 2-1 and 3-1 is worth beside its words. */
  private static final float[] SHAPES = {Float.NaN, -0.3f, -2.4f, -4.2f};

  private final Corridor corridor;
  private final RoughGains gains;
  private final int rows;
  private final int columns;

  /** {@code [row][column - low]} nats of the best path to a point, less the best of the row. */
  private final float[][] to;

  /** {@code [row]} the best of the row. */
  private final double[] bestTo;

  /** The same of the best path from a point on. */
  private final float[][] on;

  private final double[] bestOn;

  /** A point: so many Russian and English lines are behind. */
  record Point(int row, int column) {}

  RoughPaths(Corridor corridor, RoughGains gains) {
    this.corridor = corridor;
    this.gains = gains;
    this.rows = corridor.low.length - 1;
    this.columns = corridor.high[rows];
    this.to = new float[rows + 1][];
    this.on = new float[rows + 1][];
    this.bestTo = new double[rows + 1];
    this.bestOn = new double[rows + 1];
    for (int row = 0; row <= rows; row++) {
      forward(row);
    }
    for (int row = rows; row >= 0; row--) {
      backward(row);
    }
  }

  int rows() {
    return rows;
  }

  /** {@code [column - low]} nats of the best path through each point of a row, 0 for the best. */
  float[] worth(int row) {
    float[] worth = new float[to[row].length];
    float missing = (float) (bestTo[row] + bestOn[row] - bestTo[rows] - to[rows][last()]);
    for (int at = 0; at < worth.length; at++) {
      worth[at] = to[row][at] + on[row][at] + missing;
    }
    return worth;
  }

  private int last() {
    return columns - corridor.low[rows];
  }

  private void forward(int row) {
    Interruption.check();
    to[row] = newRow(row);
    for (int back = 1; back < SHAPES.length && back <= row; back++) {
      pairsInto(row, back, (float) (bestTo[row - back] - bestTo[row - 1]));
    }
    skipsInto(row);
    bestTo[row] = (row == 0 ? 0 : bestTo[row - 1]) + lower(to[row]);
  }

  /** Pairs that end in a row and take so many Russian lines. */
  private void pairsInto(int row, int back, float shift) {
    float[] own = to[row];
    float[] before = to[row - back];
    int low = corridor.low[row];
    int lowBefore = corridor.low[row - back];
    for (int at = 0; at < own.length; at++) {
      float sum = shift;
      float top = 0;
      for (int taken = 1; taken <= widest(back); taken++) {
        int column = low + at - taken;
        float worth = gains.ofRows(column, row - back, row);
        sum += RoughGains.added(worth, top);
        top = Math.max(top, worth);
        int from = column - lowBefore;
        if (from >= 0 && from < before.length) {
          own[at] = Math.max(own[at], before[from] + sum + SHAPES[Math.max(taken, back)]);
        }
      }
    }
  }

  private void skipsInto(int row) {
    float[] own = to[row];
    if (row == 0) {
      own[0] = 0;
    }
    for (int at = 0; at < own.length; at++) {
      float skipRussian = row == 0 ? NEVER : at(to, corridor.low[row] + at, row - 1);
      float skipEnglish = at == 0 ? NEVER : own[at - 1];
      own[at] = Math.max(own[at], SKIP + Math.max(skipRussian, skipEnglish));
    }
  }

  private void backward(int row) {
    Interruption.check();
    on[row] = newRow(row);
    for (int ahead = 1; ahead < SHAPES.length && row + ahead <= rows; ahead++) {
      pairsOutOf(row, ahead, (float) (bestOn[row + ahead] - bestOn[row + 1]));
    }
    skipsOutOf(row);
    bestOn[row] = (row == rows ? 0 : bestOn[row + 1]) + lower(on[row]);
  }

  /** Pairs that begin in a row and take so many Russian lines. */
  private void pairsOutOf(int row, int ahead, float shift) {
    float[] own = on[row];
    float[] after = on[row + ahead];
    int low = corridor.low[row];
    int lowAfter = corridor.low[row + ahead];
    for (int at = 0; at < own.length; at++) {
      float sum = shift;
      float top = 0;
      for (int taken = 1; taken <= widest(ahead); taken++) {
        float worth = gains.ofRows(low + at + taken - 1, row, row + ahead);
        sum += RoughGains.added(worth, top);
        top = Math.max(top, worth);
        int next = low + at + taken - lowAfter;
        if (next >= 0 && next < after.length) {
          own[at] = Math.max(own[at], after[next] + sum + SHAPES[Math.max(taken, ahead)]);
        }
      }
    }
  }

  private void skipsOutOf(int row) {
    float[] own = on[row];
    if (row == rows) {
      own[own.length - 1] = 0;
    }
    for (int at = own.length - 1; at >= 0; at--) {
      float skipRussian = row == rows ? NEVER : at(on, corridor.low[row] + at, row + 1);
      float skipEnglish = at == own.length - 1 ? NEVER : own[at + 1];
      own[at] = Math.max(own[at], SKIP + Math.max(skipRussian, skipEnglish));
    }
  }

  /** English lines that a pair of so many Russian ones takes at most. */
  private static int widest(int russian) {
    return russian == 1 ? SHAPES.length - 1 : 1;
  }

  /** Takes the best of a row from all; returns it. */
  private static float lower(float[] row) {
    float top = NEVER;
    for (float value : row) {
      top = Math.max(top, value);
    }
    for (int at = 0; at < row.length; at++) {
      row[at] -= top;
    }
    return top;
  }

  private float[] newRow(int row) {
    float[] values = new float[corridor.high[row] - corridor.low[row] + 1];
    Arrays.fill(values, NEVER);
    return values;
  }

  private float at(float[][] values, int column, int row) {
    int at = column - corridor.low[row];
    return at < 0 || at >= values[row].length ? NEVER : values[row][at];
  }

  /**
   * The points of the best path, in order; among lines without counterpart the English ones first,
   * as the second pass wants them.
   */
  List<Point> best() {
    Deque<Point> steps = new ArrayDeque<>();
    Point point = new Point(rows, columns);
    while (point.row() > 0 || point.column() > 0) {
      Point before = before(point);
      steps.addFirst(new Point(point.row() - before.row(), point.column() - before.column()));
      point = before;
    }
    return walk(steps);
  }

  private Point before(Point point) {
    int row = point.row();
    int column = point.column();
    Point best = new Point(row, column - 1);
    float top = SKIP + at(to, column - 1, row) + shiftTo(row, row);
    if (row > 0 && SKIP + at(to, column, row - 1) + shiftTo(row - 1, row) > top) {
      best = new Point(row - 1, column);
      top = SKIP + at(to, column, row - 1) + shiftTo(row - 1, row);
    }
    for (int back = 1; back < SHAPES.length && back <= row; back++) {
      float sum = shiftTo(row - back, row);
      float dearest = 0;
      for (int taken = 1; taken <= widest(back); taken++) {
        float gain = gains.ofRows(column - taken, row - back, row);
        sum += RoughGains.added(gain, dearest);
        dearest = Math.max(dearest, gain);
        float worth = at(to, column - taken, row - back) + sum + SHAPES[Math.max(taken, back)];
        if (worth > top) {
          best = new Point(row - back, column - taken);
          top = worth;
        }
      }
    }
    return best;
  }

  private float shiftTo(int row, int other) {
    return (float) (bestTo[row] - bestTo[other]);
  }

  private static List<Point> walk(Deque<Point> steps) {
    List<Point> points = new ArrayList<>();
    int row = 0;
    int column = 0;
    int skipped = 0;
    points.add(new Point(0, 0));
    for (Point step : steps) {
      if (step.column() == 0) {
        skipped++;
      } else {
        if (step.row() > 0) {
          for (; skipped > 0; skipped--) {
            points.add(new Point(++row, column));
          }
        }
        row += step.row();
        column += step.column();
        points.add(new Point(row, column));
      }
    }
    for (; skipped > 0; skipped--) {
      points.add(new Point(++row, column));
    }
    return points;
  }
}
