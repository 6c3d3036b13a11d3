package dev.razvorot.align.inorder.grid;

import dev.razvorot.align.bitext.Anchor;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The part of the grid that is searched: for each number of Russian lines behind, the range of
 * English lines that may be behind. It follows the heaviest chain of anchors, rare words that link
 * one line to one line (the idea of Melamed 1999: map a bitext by points of correspondence).
 *
 * <p>It is connected: a row begins no later than the one before ends. Memory and time are O(lines x
 * width), of both languages.
 */
final class Corridor {
  /**
   * Lines on either side of the chain; the largest drift seen within a gap of the chain is smaller.
   */
  private static final int MARGIN = 12;

  /** A document this small is searched whole. */
  private static final int WHOLE = 48;

  /** The corridor is no wider than this but where one Russian line stands against more. */
  private static final int WIDEST = 240;

  /** {@code [russian lines + 1]} first and last English point. */
  final int[] low;

  final int[] high;

  Corridor(PreparedBitext bitext) {
    Side english = bitext.english();
    Side russian = bitext.russian();
    int rows = russian.size();
    int columns = english.size();
    low = new int[rows + 1];
    high = new int[rows + 1];
    if (rows <= WHOLE && columns <= WHOLE) {
      Arrays.fill(high, columns);
      return;
    }
    List<Anchor> chain = new ArrayList<>();
    chain.add(new Anchor(0, 0, 0));
    chain.addAll(bitext.anchors().rising());
    chain.add(new Anchor(columns, rows, 0));
    Arrays.fill(low, Integer.MAX_VALUE);
    for (int i = 1; i < chain.size(); i++) {
      cover(chain.get(i - 1), chain.get(i), columns);
    }
    straighten(columns);
    connect();
  }

  /** Opens the corridor from one anchor to the next, and a margin beyond. */
  private void cover(Anchor from, Anchor to, int columns) {
    int height = to.russian() - from.russian();
    int width = to.english() - from.english();
    boolean small = height <= WIDEST / 4 && width <= WIDEST / 4;
    int first = Math.max(0, from.russian() - MARGIN);
    int last = Math.min(low.length - 1, to.russian() + MARGIN);
    for (int row = first; row <= last; row++) {
      int center = from.english() + (int) Math.round(along(from, height, row) * width);
      int left = small ? from.english() - MARGIN : center - WIDEST / 2;
      int right = small ? to.english() + MARGIN : center + WIDEST / 2;
      low[row] = Math.min(low[row], Math.max(0, left));
      high[row] = Math.max(high[row], Math.min(columns, right));
    }
  }

  /** How far along the way from an anchor a row is, in [0, 1]. */
  private static double along(Anchor from, int height, int row) {
    return height == 0 ? 0.5 : Math.min(1, Math.max(0, (row - from.russian()) / (double) height));
  }

  /** Both borders never step back, every row reaches into the next. */
  private void straighten(int columns) {
    int rows = low.length - 1;
    low[0] = 0;
    high[rows] = columns;
    for (int row = rows - 1; row >= 0; row--) {
      low[row] = Math.min(low[row], low[row + 1]);
    }
    for (int row = 1; row <= rows; row++) {
      high[row] = Math.max(high[row], high[row - 1]);
    }
  }

  /**
   * Opens rows that do not reach each other over the lines of both: where hundreds of English lines
   * stand against one Russian line, any of them may be its counterpart. Each line is taken into
   * three rows at most.
   */
  private void connect() {
    int[] lowBefore = low.clone();
    int[] highBefore = high.clone();
    for (int row = 1; row < low.length; row++) {
      if (lowBefore[row] > highBefore[row - 1]) {
        low[row] = lowBefore[row - 1];
        high[row - 1] = highBefore[row];
      }
    }
  }
}
