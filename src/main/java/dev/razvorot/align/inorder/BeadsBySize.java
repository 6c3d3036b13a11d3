package dev.razvorot.align.inorder;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Prices beads, small ones first, and greater ones only where these leave room: most beads of a
 * lattice are great ones over lines that small ones pair well, and cost most, as three lines to
 * three compare each word with three lines.
 *
 * <p>First all beads of up to three lines are priced, then those of four, then all others. Left out
 * is a bead with an end that only bad paths of smaller beads lead through, and a great one whose
 * lines smaller beads explain so well that nothing is left to be gained.
 *
 * <p>The bounds are the narrowest that change no F1 of the dev gold (src/docs/benchmarks.md).
 */
final class BeadsBySize {
  /** Lines of the beads that are always priced, and of those that are priced next. */
  private static final int SMALL = 3;

  private static final int MIDDLE = 4;

  /** Nats by which the best path through an end of a bead of four lines may fall short. */
  private static final double MARGIN_OF_MIDDLE = 12;

  /** The same of a greater one, whose ends are better known by then. */
  private static final double MARGIN_OF_GREAT = 8;

  /** Nats for each of its lines beyond which smaller beads explain a great one's lines. */
  private static final double EXPLAINED = 5;

  private final Lattice all;
  private final Lattice.Pricing pricing;

  /** {@code [edge]} nats; minus infinity for a bead that is not priced. */
  private final double[] worth;

  private BeadsBySize(Lattice all, Lattice.Pricing pricing) {
    this.all = all;
    this.pricing = pricing;
    this.worth = new double[all.edges];
    Arrays.fill(worth, Double.NEGATIVE_INFINITY);
  }

  /** The beads of a lattice that may be of use, priced. */
  static PricedBeads price(Lattice all, Lattice.Pricing pricing) {
    BeadsBySize beads = new BeadsBySize(all, pricing);
    beads.price(edge -> all.lines(edge) <= SMALL);
    beads.priceMiddle(new Prospects(all, beads.worth));
    beads.priceGreat(new Prospects(all, beads.worth));
    return beads.priced();
  }

  private void priceMiddle(Prospects prospects) {
    price(edge -> all.lines(edge) == MIDDLE && prospects.shortfall(edge) <= MARGIN_OF_MIDDLE);
  }

  private void priceGreat(Prospects prospects) {
    price(
        edge ->
            all.lines(edge) > MIDDLE
                && prospects.shortfall(edge) <= MARGIN_OF_GREAT
                && prospects.gain(edge) <= EXPLAINED * all.lines(edge));
  }

  /** Prices the beads of a sort; they are asked for in the order of edges. */
  private void price(IntPredicate sort) {
    for (int edge = 0; edge < worth.length; edge++) {
      if (sort.test(edge)) {
        worth[edge] = all.price(edge, pricing);
      }
    }
  }

  private PricedBeads priced() {
    double[] kept = new double[(int) Arrays.stream(worth).filter(BeadsBySize::isPriced).count()];
    int count = 0;
    for (double nats : worth) {
      if (isPriced(nats)) {
        kept[count++] = nats;
      }
    }
    return new PricedBeads(all.of(worth, count), kept);
  }

  private static boolean isPriced(double nats) {
    return nats > Double.NEGATIVE_INFINITY;
  }
}
