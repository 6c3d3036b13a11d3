package dev.razvorot.align.inorder;

import dev.razvorot.align.evidence.counterparts.Reach;
import java.util.Arrays;

/**
 * The second pass: every bead between kept points; prices, the best path and posteriors are found
 * over it.
 *
 * <p>A point (English, Russian) means that so many lines of each side are behind. An edge is a bead
 * that leads from one point to another. Edges are grouped by the point they leave; points are in
 * order of Russian lines, then English ones, so that every edge leads forward.
 *
 * <p>Beads take up to 6-1, 4-2 and 3-3 lines and the mirrors of these. O(edges) memory; immutable
 * once made.
 */
final class Lattice {
  /** Lines of one side in a bead at most. */
  static final int MOST = 6;

  /** Kinds of edges: a pair, an English line without counterpart, a Russian one. */
  static final int PAIR = 0;

  static final int ENGLISH = 1;
  static final int RUSSIAN = 2;

  /** Number of kinds, and of the states a path is in: the kind of its last edge. */
  static final int STATES = 3;

  /** {@code [point]} lines behind. */
  final int[] pointEnglish;

  final int[] pointRussian;

  /** {@code [point + 1]} first edge that leaves a point; the last entry is the number of edges. */
  final int[] firstEdge;

  /** {@code [edge]} the point it leads to. */
  final int[] to;

  /** {@code [edge]} the point it leaves. */
  final int[] from;

  /** {@code [edge]} kind. */
  final byte[] kind;

  /** {@code [k]} edges by the point they lead to, ascending for each. */
  final int[] into;

  /** {@code [point + 1]} first of {@link #into} that leads to a point. */
  final int[] firstInto;

  /** Number of edges. */
  final int edges;

  /** What the bead of lines [line, lineEnd) and rows [row, rowEnd) is worth, in nats. */
  interface Pricing {
    double price(int line, int lineEnd, int row, int rowEnd);
  }

  /**
   * All beads between points.
   *
   * @param points {@code [Russian lines + 1]} kept English points, ascending
   */
  Lattice(int[][] points) {
    this(new Edges(points));
  }

  private Lattice(Edges found) {
    this(found.pointEnglish, found.pointRussian, found.first, found.targets());
  }

  private Lattice(int[] pointEnglish, int[] pointRussian, int[] firstEdge, int[] to) {
    this.pointEnglish = pointEnglish;
    this.pointRussian = pointRussian;
    this.firstEdge = firstEdge;
    this.to = to;
    this.edges = to.length;
    this.kind = new byte[edges];
    this.from = new int[edges];
    this.firstInto = new int[points() + 1];
    this.into = new int[edges];
    for (int point = 0; point < points(); point++) {
      tell(point);
    }
    turnRound();
  }

  /** The same with those beads alone, so many, whose worth is finite: between the same points. */
  Lattice of(double[] worth, int finite) {
    int[] first = new int[firstEdge.length];
    int[] targets = new int[finite];
    int count = 0;
    for (int point = 0; point < points(); point++) {
      for (int edge = firstEdge[point]; edge < firstEdge[point + 1]; edge++) {
        if (worth[edge] > Double.NEGATIVE_INFINITY) {
          targets[count++] = to[edge];
        }
      }
      first[point + 1] = count;
    }
    return new Lattice(pointEnglish, pointRussian, first, targets);
  }

  /** Orders the edges by their targets. */
  private void turnRound() {
    for (int target : to) {
      firstInto[target + 1]++;
    }
    for (int point = 0; point < points(); point++) {
      firstInto[point + 1] += firstInto[point];
    }
    int[] next = firstInto.clone();
    for (int edge = 0; edge < edges; edge++) {
      into[next[to[edge]]++] = edge;
    }
  }

  private void tell(int point) {
    for (int edge = firstEdge[point]; edge < firstEdge[point + 1]; edge++) {
      boolean noEnglish = pointEnglish[to[edge]] == pointEnglish[point];
      boolean noRussian = pointRussian[to[edge]] == pointRussian[point];
      from[edge] = point;
      kind[edge] = (byte) (noRussian ? ENGLISH : noEnglish ? RUSSIAN : PAIR);
    }
  }

  /** {@code [edge]} what each bead is worth, in nats; asked for in the order of edges. */
  double[] prices(Pricing pricing) {
    double[] prices = new double[edges];
    for (int edge = 0; edge < edges; edge++) {
      prices[edge] = price(edge, pricing);
    }
    return prices;
  }

  /** What one bead is worth, in nats. */
  double price(int edge, Pricing pricing) {
    int start = from[edge];
    int end = to[edge];
    return pricing.price(
        pointEnglish[start], pointEnglish[end], pointRussian[start], pointRussian[end]);
  }

  /** Number of points. */
  int points() {
    return pointEnglish.length;
  }

  /** The lines that the pairs bring together. */
  Reach reach() {
    int rows = pointRussian[points() - 1];
    int[] first = new int[rows];
    int[] last = new int[rows];
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, -1);
    for (int edge = 0; edge < edges; edge++) {
      if (kind[edge] == PAIR) {
        int line = pointEnglish[from[edge]];
        int end = pointEnglish[to[edge]];
        for (int row = pointRussian[from[edge]]; row < pointRussian[to[edge]]; row++) {
          first[row] = Math.min(first[row], line);
          last[row] = Math.max(last[row], end - 1);
        }
      }
    }
    return new Reach(first, last);
  }

  /** Lines of both sides that a bead takes. */
  int lines(int edge) {
    return englishLines(edge) + russianLines(edge);
  }

  /** English lines that a bead takes. */
  int englishLines(int edge) {
    return pointEnglish[to[edge]] - pointEnglish[from[edge]];
  }

  /** Russian lines that a bead takes. */
  int russianLines(int edge) {
    return pointRussian[to[edge]] - pointRussian[from[edge]];
  }

  /** Edges of the best path under these prices, in order. */
  int[] best(Prices prices) {
    return new BestPath(this, prices.beads(), prices.steps()).edges();
  }

  /** Probabilities of edges under these prices. */
  Posterior posterior(Prices prices) {
    return new ForwardBackward(this, prices.beads(), prices.steps()).posterior();
  }
}
