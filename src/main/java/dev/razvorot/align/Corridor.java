package dev.razvorot.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The part of the grid that is searched: for each number of Russian lines behind, the range of
 * English lines that may be behind. It follows the heaviest chain of anchors, rare words that link
 * one line to one line.
 *
 * <p>Memory and time are O(lines x width).
 */
final class Corridor {
  /**
   * Lines on either side of the chain; the largest drift seen within a gap of the chain is smaller.
   */
  private static final int MARGIN = 12;

  /** A document this small is searched whole. */
  private static final int WHOLE = 48;

  /** The corridor is never wider than this. */
  private static final int WIDEST = 240;

  /** Words in more lines than this are no anchors. */
  private static final int RARE = 4;

  /** Lightest anchor: a word that stands once on either side, or several rare ones together. */
  private static final double LIGHTEST = 0.9;

  /** {@code [russian lines + 1]} first and last English point. */
  final int[] low;

  final int[] high;

  private record Anchor(int english, int russian, double weight) {}

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
    chain.addAll(heaviestChain(anchors(bitext), columns));
    chain.add(new Anchor(columns, rows, 0));
    Arrays.fill(low, Integer.MAX_VALUE);
    for (int i = 1; i < chain.size(); i++) {
      cover(chain.get(i - 1), chain.get(i), columns);
    }
    straighten(columns);
  }

  private void cover(Anchor from, Anchor to, int columns) {
    int height = to.russian() - from.russian();
    int width = to.english() - from.english();
    boolean small = height <= WIDEST / 4 && width <= WIDEST / 4;
    for (int row = Math.max(0, from.russian() - MARGIN);
        row <= Math.min(low.length - 1, to.russian() + MARGIN);
        row++) {
      double along =
          height == 0 ? 0.5 : Math.min(1, Math.max(0, (row - from.russian()) / (double) height));
      int center = from.english() + (int) Math.round(along * width);
      int left = small ? from.english() - MARGIN : center - WIDEST / 2;
      int right = small ? to.english() + MARGIN : center + WIDEST / 2;
      low[row] = Math.min(low[row], Math.max(0, left));
      high[row] = Math.max(high[row], Math.min(columns, right));
    }
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

  /** Pairs of lines that rare words link, by Russian line, then English line descending. */
  private static List<Anchor> anchors(PreparedBitext bitext) {
    double[] weights = new double[bitext.english().size()];
    List<Anchor> anchors = new ArrayList<>();
    for (int row = 0; row < bitext.russian().size(); row++) {
      int[] touched = weigh(bitext, row, weights);
      for (int k = touched.length - 1; k >= 0; k--) {
        int line = touched[k];
        if (weights[line] >= LIGHTEST) {
          anchors.add(new Anchor(line, row, weights[line]));
        }
        weights[line] = 0;
      }
    }
    return anchors;
  }

  /** Adds up what rare words say for each English line; returns the lines, ascending. */
  private static int[] weigh(PreparedBitext bitext, int row, double[] weights) {
    Side russian = bitext.russian();
    BitSet touched = new BitSet();
    for (int word : Arrays.stream(russian.lines[row]).sorted().distinct().toArray()) {
      if (russian.linesOf[word].length <= RARE) {
        weigh(bitext, word, weights, touched);
      }
    }
    return touched.stream().toArray();
  }

  private static void weigh(PreparedBitext bitext, int word, double[] weights, BitSet touched) {
    WordLinks links = bitext.links();
    int own = bitext.russian().linesOf[word].length;
    for (int k = 0; k < links.words[word].length; k++) {
      int[] others = bitext.english().linesOf[links.words[word][k]];
      if (others.length <= RARE && links.classes[word][k] >= WordLinks.LATER) {
        for (int other : others) {
          weights[other] += 1.0 / (own * others.length);
          touched.set(other);
        }
      }
    }
  }

  /** Heaviest increasing subsequence by a Fenwick tree of maxima: O(anchors x log columns). */
  private static List<Anchor> heaviestChain(List<Anchor> anchors, int columns) {
    double[] best = new double[columns + 2];
    int[] bestIndex = new int[columns + 2];
    Arrays.fill(bestIndex, -1);
    int[] previous = new int[anchors.size()];
    double top = 0;
    int topIndex = -1;
    for (int i = 0; i < anchors.size(); i++) {
      Anchor anchor = anchors.get(i);
      double before = 0;
      previous[i] = -1;
      for (int k = anchor.english(); k > 0; k -= k & -k) {
        if (best[k] > before) {
          before = best[k];
          previous[i] = bestIndex[k];
        }
      }
      double total = before + anchor.weight();
      for (int k = anchor.english() + 1; k < best.length; k += k & -k) {
        if (total > best[k]) {
          best[k] = total;
          bestIndex[k] = i;
        }
      }
      if (total > top) {
        top = total;
        topIndex = i;
      }
    }
    List<Anchor> chain = new ArrayList<>();
    for (int i = topIndex; i >= 0; i = previous[i]) {
      chain.add(anchors.get(i));
    }
    java.util.Collections.reverse(chain);
    return chain;
  }
}
