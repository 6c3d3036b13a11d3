package dev.razvorot.align.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorSetTest {
  @Test
  void anchors_of_lines_in_order_cross_nothing() {
    AnchorSet anchors = PreparedTexts.rocket().anchors();

    assertThat(anchors.all()).isNotEmpty();
    assertThat(anchors.rising()).isEqualTo(anchors.all());
    assertThat(anchors.crossing()).isEmpty();
  }

  @Test
  void two_lines_that_change_places_cross_each_other_alone() {
    AnchorSet anchors =
        PreparedTexts.of(
                List.of("Argentina", "China", "Georgia", "Turkey"),
                List.of("Аргентина", "Грузия", "Китай", "Турция"))
            .anchors();

    assertThat(anchors.all()).hasSize(4);
    assertThat(anchors.rising()).hasSize(3);
    assertThat(anchors.crossing()).extracting(Anchor::english).containsExactly(2, 1);
    assertThat(anchors.crossing()).extracting(Anchor::russian).containsExactly(1, 2);
  }
}
