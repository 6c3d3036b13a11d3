package dev.razvorot.align.inorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.align.evidence.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BeadsBySizeTest {
  private static final int[][] WHOLE = {{0, 1, 2, 3}, {0, 1, 2, 3}, {0, 1, 2, 3}, {0, 1, 2, 3}};

  private final List<String> asked = new ArrayList<>();

  /** Prices pairs of lines of one number at so many nats, all else at minus ten. */
  private Lattice.Pricing diagonal(double nats) {
    return (line, lineEnd, row, rowEnd) -> {
      asked.add(line + "-" + lineEnd + " " + row + "-" + rowEnd);
      return line == row && lineEnd == row + 1 && rowEnd == row + 1 ? nats : -10;
    };
  }

  @Test
  void prices_all_beads_of_up_to_three_lines() {
    PricedBeads priced = BeadsBySize.price(new Lattice(WHOLE), diagonal(30));

    assertThat(asked).contains("0-1 2-3", "1-2 0-0", "0-2 0-1", "2-3 0-2");
    assertThat(priced.worth()).hasSize(priced.lattice().edges);
  }

  @Test
  void leaves_out_greater_beads_far_from_the_best_path() {
    BeadsBySize.price(new Lattice(WHOLE), diagonal(10));

    assertThat(asked).contains("0-2 0-2", "0-3 0-3").doesNotContain("0-2 1-3", "0-3 1-3");
  }

  @Test
  void leaves_out_a_great_bead_whose_lines_smaller_ones_explain() {
    BeadsBySize.price(new Lattice(WHOLE), diagonal(30));

    assertThat(asked).contains("0-2 0-2").doesNotContain("0-3 0-3");
  }

  @Test
  void prices_a_great_bead_where_smaller_ones_say_nothing() {
    PricedBeads priced = BeadsBySize.price(new Lattice(WHOLE), diagonal(-10));

    assertThat(asked).contains("0-3 0-3");
    assertThat(priced.worth()).containsOnly(-10);
  }

  @ParameterizedTest
  @MethodSource
  void prices_a_bead_without_which_no_path_leads_through(int[][] points) {
    PricedBeads priced = BeadsBySize.price(new Lattice(points), diagonal(30));

    Lattice lattice = priced.lattice();
    int[] beads = lattice.best(Prices.of(priced.worth(), Weights.inOrder()));
    assertThat(lattice.from[beads[0]]).isZero();
    assertThat(lattice.to[beads[beads.length - 1]]).isEqualTo(lattice.points() - 1);
  }

  static Stream<Named<int[][]>> prices_a_bead_without_which_no_path_leads_through() {
    return Stream.of(
        Named.of("3-1", new int[][] {{0}, {1}, {4}, {5}}),
        Named.of("2-2", new int[][] {{0}, {1}, {}, {3}, {4}}),
        Named.of("6-1", new int[][] {{0}, {1}, {7}, {8}}),
        Named.of("3-3", new int[][] {{0}, {}, {}, {3}, {4}}),
        Named.of("1-6 after 6-1", new int[][] {{0}, {6}, {}, {}, {}, {}, {}, {7}}));
  }
}
