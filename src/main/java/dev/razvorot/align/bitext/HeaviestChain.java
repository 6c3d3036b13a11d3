package dev.razvorot.align.bitext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The heaviest chain of anchors that rises on both sides: a weighted longest increasing subsequence
 * by a tree of prefix maxima (Fenwick 1994). O(anchors x log columns). For one use.
 */
public final class HeaviestChain {
  private static final int NONE = -1;

  /** {@code [node of the tree]} weight of the heaviest chain that ends under it, and its end. */
  private final double[] best;

  private final int[] end;

  /** {@code columns}: number of English lines. */
  public HeaviestChain(int columns) {
    this.best = new double[columns + 2];
    this.end = new int[columns + 2];
    Arrays.fill(end, NONE);
  }

  /**
   * {@code anchors} by Russian line, then by English line descending, so that none chains its row.
   */
  public List<Anchor> of(List<Anchor> anchors) {
    int[] previous = new int[anchors.size()];
    double top = 0;
    int last = NONE;
    for (int index = 0; index < previous.length; index++) {
      Anchor anchor = anchors.get(index);
      int node = heaviestBefore(anchor.english());
      previous[index] = node == 0 ? NONE : end[node];
      double total = best[node] + anchor.weight();
      raise(anchor.english() + 1, total, index);
      if (total > top) {
        top = total;
        last = index;
      }
    }
    return trace(anchors, previous, last);
  }

  /** The node of the heaviest chain that ends before a line; 0 if there is none. */
  private int heaviestBefore(int line) {
    int heaviest = 0;
    for (int node = line; node > 0; node -= node & -node) {
      if (best[node] > best[heaviest]) {
        heaviest = node;
      }
    }
    return heaviest;
  }

  private void raise(int start, double total, int index) {
    for (int node = start; node < best.length; node += node & -node) {
      if (total > best[node]) {
        best[node] = total;
        end[node] = index;
      }
    }
  }

  private static List<Anchor> trace(List<Anchor> anchors, int[] previous, int last) {
    List<Anchor> chain = new ArrayList<>();
    for (int index = last; index != NONE; index = previous[index]) {
      chain.add(anchors.get(index));
    }
    Collections.reverse(chain);
    return chain;
  }
}
