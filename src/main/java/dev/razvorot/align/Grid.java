package dev.razvorot.align;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The first pass: cheap prices over the corridor, forward and backward, to find the points that any
 * good path may touch.
 *
 * <p>A point (english, russian) means that so many lines of each side are behind.
 */
final class Grid {
  private static final float NEVER = Float.NEGATIVE_INFINITY;

  /** Points whose best path is this many nats worse than the best of all are dropped. */
  static final double MARGIN = 8;

  /** Points kept for one Russian line at most. */
  private static final int MOST = 32;

  /** Rough prices in nats; the second pass has the exact ones. */
  static float SKIP = -2.2f;

  static float PAIR = -0.3f;
  static float MERGE = -2.4f;
  static float MERGE3 = -4.2f;
  static float UNLINKED = -0.16f;

  private final Side english;
  private final Side russian;
  private final Corridor corridor;

  /** {@code [russian line][english line - low]} gain of a pair. */
  final float[][] gains;

  /** {@code [russian point]} kept English points, ascending. */
  final int[][] points;

  Grid(PreparedBitext bitext) {
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.corridor = new Corridor(bitext);
    this.gains = gains(bitext.links(), bitext.chance());
    this.points = prune(forward(), backward());
  }

  private float[][] gains(WordLinks links, Chance chance) {
    float[][] rows = new float[russian.size()][];
    int[] stamp = new int[english.size()];
    float[] gain = new float[english.size()];
    Arrays.fill(stamp, -1);
    int tick = 0;
    float[] unlinked = new float[english.size()];
    for (int i = 0; i < unlinked.length; i++) {
      unlinked[i] = english.lines[i].length * UNLINKED;
    }
    for (int row = 0; row < rows.length; row++) {
      int low = corridor.low[row];
      int high = corridor.high[row + 1];
      float[] cells = new float[Math.max(0, high - low)];
      float base = russian.lines[row].length * UNLINKED;
      for (int i = 0; i < cells.length; i++) {
        cells[i] = base + unlinked[low + i] + length(low + i, row);
      }
      for (int r : russian.lines[row]) {
        tick++;
        for (int k = 0; k < links.words[r].length; k++) {
          int e = links.words[r][k];
          float value =
              VALUE[links.classes[r][k]][
                  Chance.bin(Math.max(chance.russian[r], chance.english[e]))];
          int[] lines = english.linesOf[e];
          int at = lines.length > 8 ? Arrays.binarySearch(lines, low) : 0;
          for (at = at < 0 ? -at - 1 : at; at < lines.length && lines[at] < high; at++) {
            int line = lines[at];
            if (line < low) {
              continue;
            }
            if (stamp[line] != tick) {
              stamp[line] = tick;
              gain[line] = value;
              cells[line - low] += value;
            } else if (value > gain[line]) {
              cells[line - low] += value - gain[line];
              gain[line] = value;
            }
          }
        }
      }
      rows[row] = cells;
    }
    return rows;
  }

  /** {@code [class][bin]} rough worth of a link. */
  private static final float[][] VALUE = {
    {0, 0, 0, 0, 0, 0},
    {1.2f, 1f, .7f, .5f, .3f, .1f},
    {1.5f, 1.2f, .9f, .6f, .3f, .1f},
    {2f, 1.7f, 1.4f, 1f, .6f, .3f},
    {2.8f, 2.4f, 1.9f, 1.4f, .9f, .4f},
    {3f, 2.6f, 2.2f, 1.7f, 1.1f, .5f},
    {4f, 3.4f, 2.8f, 2.2f, 1.4f, .6f},
  };

  private float length(int line, int row) {
    double ratio =
        Math.abs(
            Math.log((russian.codePoints[row] + 5.0) / (1.13 * english.codePoints[line] + 5.0)));
    return (float) (-1.1 * Math.min(2, ratio));
  }

  private float gain(int line, int row) {
    int at = line - corridor.low[row];
    return at < 0 || at >= gains[row].length ? NEVER : gains[row][at];
  }

  private float[][] forward() {
    int rows = russian.size();
    float[][] best = new float[rows + 1][];
    for (int row = 0; row <= rows; row++) {
      best[row] = new float[corridor.high[row] - corridor.low[row] + 1];
      for (int point = corridor.low[row]; point <= corridor.high[row]; point++) {
        best[row][point - corridor.low[row]] = row == 0 && point == 0 ? 0 : into(best, point, row);
      }
    }
    return best;
  }

  private float into(float[][] best, int point, int row) {
    float top = at(best, point - 1, row) + SKIP;
    if (row > 0) {
      top = Math.max(top, at(best, point, row - 1) + SKIP);
      float pair = point > 0 ? gain(point - 1, row - 1) : NEVER;
      if (pair > NEVER) {
        top = Math.max(top, at(best, point - 1, row - 1) + pair + PAIR);
        if (point > 1) {
          float two = pair + gain(point - 2, row - 1);
          top = Math.max(top, at(best, point - 2, row - 1) + two + MERGE);
          if (point > 2) {
            top =
                Math.max(
                    top, at(best, point - 3, row - 1) + two + gain(point - 3, row - 1) + MERGE3);
          }
        }
        if (row > 1) {
          float two = pair + gain(point - 1, row - 2);
          top = Math.max(top, at(best, point - 1, row - 2) + two + MERGE);
          if (row > 2) {
            top =
                Math.max(
                    top, at(best, point - 1, row - 3) + two + gain(point - 1, row - 3) + MERGE3);
          }
        }
      }
    }
    return top;
  }

  private float[][] backward() {
    int rows = russian.size();
    int columns = english.size();
    float[][] best = new float[rows + 1][];
    for (int row = rows; row >= 0; row--) {
      best[row] = new float[corridor.high[row] - corridor.low[row] + 1];
      for (int point = corridor.high[row]; point >= corridor.low[row]; point--) {
        best[row][point - corridor.low[row]] =
            row == rows && point == columns ? 0 : outOf(best, point, row);
      }
    }
    return best;
  }

  private float outOf(float[][] best, int point, int row) {
    int rows = russian.size();
    int columns = english.size();
    float top = at(best, point + 1, row) + SKIP;
    if (row < rows) {
      top = Math.max(top, at(best, point, row + 1) + SKIP);
      float pair = point < columns ? gain(point, row) : NEVER;
      if (pair > NEVER) {
        top = Math.max(top, at(best, point + 1, row + 1) + pair + PAIR);
        if (point + 1 < columns) {
          float two = pair + gain(point + 1, row);
          top = Math.max(top, at(best, point + 2, row + 1) + two + MERGE);
          if (point + 2 < columns) {
            top = Math.max(top, at(best, point + 3, row + 1) + two + gain(point + 2, row) + MERGE3);
          }
        }
        if (row + 1 < rows) {
          float two = pair + gain(point, row + 1);
          top = Math.max(top, at(best, point + 1, row + 2) + two + MERGE);
          if (row + 2 < rows) {
            top = Math.max(top, at(best, point + 1, row + 3) + two + gain(point, row + 2) + MERGE3);
          }
        }
      }
    }
    return top;
  }

  /** Where all lines are alike, all points are as good: the first best ones are enough. */
  private int[] best(int[] points, int count, int row, float[][] forward, float[][] backward) {
    return Arrays.stream(points, 0, count)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer p) -> -(at(forward, p, row) + at(backward, p, row)))
                .thenComparing(p -> p))
        .limit(MOST)
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  private float at(float[][] best, int point, int row) {
    int at = point - corridor.low[row];
    return at < 0 || at >= best[row].length ? NEVER : best[row][at];
  }

  private int[][] prune(float[][] forward, float[][] backward) {
    int[][] kept = new int[russian.size() + 1][];
    float floor = (float) (backward[0][0] - MARGIN);
    for (int row = 0; row < kept.length; row++) {
      int[] buffer = new int[forward[row].length];
      int count = 0;
      for (int i = 0; i < buffer.length; i++) {
        if (forward[row][i] + backward[row][i] >= floor) {
          buffer[count++] = corridor.low[row] + i;
        }
      }
      kept[row] =
          count <= MOST
              ? Arrays.copyOf(buffer, count)
              : best(buffer, count, row, forward, backward);
    }
    return kept;
  }
}
