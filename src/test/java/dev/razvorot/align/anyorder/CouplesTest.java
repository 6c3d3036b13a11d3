package dev.razvorot.align.anyorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Bead;
import dev.razvorot.Span;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.PreparedTexts;
import dev.razvorot.align.evidence.Features;
import dev.razvorot.align.evidence.Weights;
import dev.razvorot.align.evidence.Witnesses;
import java.util.List;
import org.junit.jupiter.api.Test;

class CouplesTest {
  private final PreparedBitext bitext = PreparedTexts.rocket();
  private final Couples couples = new Couples(4, 3);

  @Test
  void put_every_line_in_one_bead() {
    couples.add(2, 1, 0);

    List<Bead> beads = couples.beads(new Witnesses(bitext));

    assertThat(beads).hasSize(6);
    assertThat(beads.get(2).source()).isEqualTo(Span.of(2));
    assertThat(beads.get(2).target()).isEqualTo(Span.of(1));
    assertThat(beads.get(2).score()).isBetween(0.5, 0.8);
  }

  @Test
  void a_line_alone_is_as_sure_as_its_best_free_pair_is_unlikely() {
    couples.add(2, 1, 3);
    couples.pass(0, 0, 0);
    couples.pass(1, 1, 5);

    List<Bead> beads = couples.beads(new Witnesses(bitext));

    assertThat(beads.get(0).score()).isEqualTo(0.5);
    assertThat(beads.get(1).score()).isEqualTo(1);
    assertThat(beads.get(4).score()).isEqualTo(0.5);
  }

  @Test
  void take_in_the_neighbour_that_belongs_to_them() {
    couples.add(0, 0, 3);

    couples.join(new Joining(Features.anyOrder(bitext), Weights.inOrder()));

    assertThat(couples.beads(new Witnesses(bitext)).get(0).source()).isEqualTo(new Span(0, 2));
  }

  @Test
  void leave_a_stranger_alone() {
    couples.add(2, 1, 3);

    couples.join(new Joining(Features.anyOrder(bitext), Weights.inOrder()));

    assertThat(couples.beads(new Witnesses(bitext)).get(2).source()).isEqualTo(Span.of(2));
  }
}
