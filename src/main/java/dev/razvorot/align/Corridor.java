package dev.razvorot.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The part of the grid that is searched: for each number of Russian lines behind, the range of
 * English lines that may be behind. It follows the heaviest chain of anchors, rare words that link
 * one line to one line (the idea of Melamed 1999: map a bitext by points of correspondence).
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

  /** Two lines that rare words link, and how strongly. */
  record Anchor(int english, int russian, double weight) {}

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
    chain.addAll(new HeaviestChain(columns).of(anchors(bitext)));
    chain.add(new Anchor(columns, rows, 0));
    Arrays.fill(low, Integer.MAX_VALUE);
    for (int i = 1; i < chain.size(); i++) {
      cover(chain.get(i - 1), chain.get(i), columns);
    }
    straighten(columns);
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

  /** Pairs of lines that rare words link, by Russian line, then English line descending. */
  static List<Anchor> anchors(PreparedBitext bitext) {
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
    int[][] linesOf = bitext.russian().linesOf;
    int[] touched = new int[0];
    int[] words = bitext.russian().lines[row].clone();
    Arrays.sort(words);
    for (int k = 0; k < words.length; k++) {
      boolean again = k > 0 && words[k] == words[k - 1];
      if (!again && linesOf[words[k]].length <= RARE) {
        touched = weigh(bitext, words[k], weights, touched);
      }
    }
    Arrays.sort(touched);
    return touched;
  }

  /** Adds up what one word says; the lines touched so far and by it. */
  private static int[] weigh(PreparedBitext bitext, int word, double[] weights, int[] before) {
    int[] touched = before;
    WordLinks links = bitext.links();
    int own = bitext.russian().linesOf[word].length;
    for (int k = 0; k < links.words[word].length; k++) {
      int[] others = bitext.english().linesOf[links.words[word][k]];
      if (others.length <= RARE && links.classes[word][k] >= WordLinks.LATER) {
        for (int other : others) {
          if (weights[other] == 0) {
            touched = Arrays.copyOf(touched, touched.length + 1);
            touched[touched.length - 1] = other;
          }
          weights[other] += 1.0 / (own * others.length);
        }
      }
    }
    return touched;
  }
}
