package dev.razvorot.align.inorder.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.PreparedTexts;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
  @Test
  void keeps_the_points_of_the_true_path() {
    int[][] points = new Grid(PreparedTexts.rocket()).points();

    assertThat(points.length).isEqualTo(4);
    assertThat(points[0]).contains(0);
    assertThat(points[1]).contains(2);
    assertThat(points[2]).contains(3);
    assertThat(points[3]).contains(4);
  }

  @Test
  void keeps_the_corners_of_an_empty_side() {
    int[][] points = new Grid(PreparedTexts.of(List.of("Snow"), List.of())).points();

    assertThat(points).isDeepEqualTo(new int[][] {{0, 1}});
  }

  @Test
  void leads_through_a_long_text_whose_other_side_is_empty() {
    PreparedBitext bitext = PreparedTexts.of(Collections.nCopies(100, "Snow."), List.of());

    assertThat(new Grid(bitext).points()[0]).hasSize(101);
  }

  @Test
  void keeps_few_points_where_all_lines_are_alike() {
    PreparedBitext bitext =
        PreparedTexts.of(Collections.nCopies(200, "Snow."), Collections.nCopies(200, "Снег."));

    assertThat(List.of(new Grid(bitext).points()))
        .allSatisfy(row -> assertThat(row.length).isBetween(1, 32));
  }
}
