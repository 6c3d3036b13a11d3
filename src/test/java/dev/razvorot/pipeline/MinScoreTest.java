package dev.razvorot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinScoreTest {
  private static final Bead SURE = new Bead(Span.of(0), Span.of(0), 0.75, List.of());
  private static final Bead UNSURE = new Bead(Span.of(1), Span.of(1), 0.25, List.of());
  private static final Alignment BOTH =
      new Alignment(
          Document.ofHeadlines("a", Language.ENGLISH, List.of("Snow", "Rain")),
          Document.ofHeadlines("a", Language.RUSSIAN, List.of("Снег", "Град")),
          List.of(SURE, UNSURE));

  @Test
  void lines_set_free_are_as_surely_alone_as_their_pair_was_unsure() {
    assertThat(MinScore.apply(BOTH, 0.75).beads())
        .containsExactly(SURE, Bead.ofSource(1, 0.75), Bead.ofTarget(1, 0.75));
  }

  @Test
  void a_pair_of_just_that_score_stays() {
    assertThat(MinScore.apply(BOTH, 0.25).beads()).containsExactly(SURE, UNSURE);
  }
}
