package dev.razvorot.align.inorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.razvorot.align.evidence.Features;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {
  private static final double[] WEIGHTS = new double[Features.COUNT];

  @Test
  void makes_one_sided_beads_dearer_where_there_are_none() {
    double[] prices = adapted(10);

    assertThat(prices[0]).isNegative();
    assertThat(prices[2]).isEqualTo(10);
  }

  @Test
  void makes_one_sided_beads_cheaper_where_there_are_only_such() {
    double[] prices = adapted(-10);

    assertThat(prices[0]).isPositive();
    assertThat(prices[2]).isEqualTo(-10);
  }

  @Test
  void makes_merged_beads_dearer_where_there_are_none_and_never_cheaper() {
    assertThat(mergedAfter(-10)).isLessThan(-10);
    assertThat(mergedAfter(10)).isEqualTo(10);
  }

  @Test
  void leave_beads_that_merge_english_lines_while_russian_ones_become_dearer() {
    Lattice lattice = new Lattice(new int[][] {{0, 1, 2}, {0, 1, 2}, {0, 1, 2}});
    double[] worth =
        lattice.prices(
            (line, lineEnd, row, rowEnd) -> lineEnd == line + 2 && rowEnd == row + 1 ? 10 : 0);

    double[] prices = Shares.adapt(lattice, worth, WEIGHTS).beads();

    assertThat(prices[bead(lattice, 2, 1)]).isEqualTo(10);
    assertThat(prices[bead(lattice, 1, 2)]).isNegative();
    assertThat(prices[bead(lattice, 2, 2)]).isNegative();
  }

  @Test
  void let_lines_that_stand_opposite_each_other_without_counterpart_pay_once() {
    Lattice lattice = new Lattice(new int[][] {{0, 1}, {0, 1}});
    double[] worth =
        lattice.prices((line, lineEnd, row, rowEnd) -> lineEnd > line && rowEnd > row ? 10 : 0);

    Prices prices = Shares.adapt(lattice, worth, WEIGHTS);

    double one = prices.beads()[0];
    double replaced = prices.steps().of(Lattice.ENGLISH, Lattice.RUSSIAN);
    assertThat(one).isNegative();
    assertThat(prices.beads()[0] + replaced + prices.beads()[1]).isCloseTo(one, within(1e-9));
  }

  private static int bead(Lattice lattice, int english, int russian) {
    return IntStream.range(0, lattice.edges)
        .filter(edge -> lattice.englishLines(edge) == english)
        .filter(edge -> lattice.russianLines(edge) == russian)
        .findFirst()
        .orElseThrow();
  }

  /** Two lines on each side of equal pairs; what their 2-2 bead of some worth is worth then. */
  private static double mergedAfter(double worth) {
    Lattice lattice = new Lattice(new int[][] {{0}, {1}, {2}});
    double[] prices =
        lattice.prices((line, lineEnd, row, rowEnd) -> lineEnd - line == 2 ? worth : 1);
    int merged = 1;
    assertThat(lattice.lines(merged)).isEqualTo(4);
    return Shares.adapt(lattice, prices, WEIGHTS).beads()[merged];
  }

  /** One line on each side: edge 2 is their pair. */
  private static double[] adapted(double pair) {
    Lattice lattice = new Lattice(new int[][] {{0, 1}, {0, 1}});
    double[] worth =
        lattice.prices((line, lineEnd, row, rowEnd) -> lineEnd > line && rowEnd > row ? pair : 0);
    return Shares.adapt(lattice, worth, WEIGHTS).beads();
  }
}
