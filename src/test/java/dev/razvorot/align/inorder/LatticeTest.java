package dev.razvorot.align.inorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.PreparedTexts;
import dev.razvorot.align.evidence.Features;
import dev.razvorot.align.evidence.Weights;
import dev.razvorot.align.inorder.grid.Grid;
import org.junit.jupiter.api.Test;

class LatticeTest {
  private static final int[][] WHOLE = {{0, 1}, {0, 1}};

  @Test
  void holds_every_bead_between_points() {
    Lattice lattice = new Lattice(WHOLE);

    assertThat(lattice.to).containsExactly(1, 2, 3, 3, 3);
    assertThat(lattice.kind)
        .containsExactly(
            Lattice.ENGLISH, Lattice.RUSSIAN, Lattice.PAIR, Lattice.RUSSIAN, Lattice.ENGLISH);
  }

  @Test
  void weighs_two_paths_of_like_worth_alike() {
    double[] weights = new double[Features.COUNT];
    Lattice lattice = new Lattice(WHOLE);

    Posterior posterior = lattice.posterior(Prices.of(new double[lattice.edges], weights));

    assertThat(posterior.edge()).containsExactly(new double[] {.5, 0, .5, .5, 0}, within(1e-12));
    assertThat(posterior.logZ()).isEqualTo(Math.log(2), within(1e-12));
    assertThat(posterior.cross()).isEqualTo(.5, within(1e-12));
  }

  @Test
  void finds_the_dearest_path() {
    Lattice lattice = new Lattice(WHOLE);

    double[] prices =
        lattice.prices((line, lineEnd, row, rowEnd) -> lineEnd > line && rowEnd > row ? 1 : 0);

    assertThat(lattice.best(Prices.of(prices, new double[Features.COUNT]))).containsExactly(2);
  }

  @Test
  void posteriors_of_the_beads_over_each_line_sum_to_one() {
    PreparedBitext bitext = PreparedTexts.rocket();
    Lattice lattice = lattice(bitext);
    double[] prices = prices(bitext, lattice);

    double[] posterior = lattice.posterior(Prices.of(prices, Weights.inOrder())).edge();

    for (int line = 0; line < PreparedTexts.ENGLISH.size(); line++) {
      double sum = 0;
      for (int edge = 0; edge < posterior.length; edge++) {
        boolean over =
            lattice.pointEnglish[lattice.from[edge]] <= line
                && line < lattice.pointEnglish[lattice.to[edge]];
        sum += over ? posterior[edge] : 0;
      }
      assertThat(sum).as("line " + line).isEqualTo(1, within(1e-9));
    }
  }

  private static Lattice lattice(PreparedBitext bitext) {
    return new Lattice(new Grid(bitext).points());
  }

  private static double[] prices(PreparedBitext bitext, Lattice lattice) {
    Features features = Features.inOrder(bitext, lattice.reach());
    double[] weights = Weights.inOrder();
    return lattice.prices(
        (line, lineEnd, row, rowEnd) -> features.worth(weights, line, lineEnd, row, rowEnd));
  }
}
