package dev.razvorot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Bead;
import dev.razvorot.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenPairsTest {
  private static final Bead TWO_TO_ONE = new Bead(new Span(0, 2), Span.of(0), 0.25, List.of());

  @Test
  void a_bead_of_lines_that_follow_each_other_is_put_in_its_place() {
    assertThat(GivenPairs.placed(TWO_TO_ONE, List.of(3, 4), List.of(5)))
        .containsExactly(new Bead(new Span(3, 5), Span.of(5), 0.25, List.of()));
  }

  @Test
  void lines_of_one_over_a_cut_line_are_as_surely_alone_as_it_was_unsure() {
    assertThat(GivenPairs.placed(TWO_TO_ONE, List.of(3, 5), List.of(5)))
        .containsExactly(Bead.ofSource(3, 0.75), Bead.ofSource(5, 0.75), Bead.ofTarget(5, 0.75));
  }
}
