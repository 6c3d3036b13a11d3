package dev.razvorot.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.Span;
import dev.razvorot.align.bitext.Anchor;
import dev.razvorot.align.bitext.PreparedTexts;
import dev.razvorot.align.evidence.counterparts.Coverage;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenBeadsTest {
  private static final List<String> ENGLISH =
      List.of("Snow fell in Omsk", "Omsk river froze", "A clock was stolen");
  private static final List<String> RUSSIAN =
      List.of("В Омске выпал снег", "Река в Омске замёрзла", "Украли часы");

  private final Coverage coverage = new Coverage(PreparedTexts.of(ENGLISH, RUSSIAN));

  @Test
  void beads_that_cover_their_lines_better_stay_closed() {
    OpenBeads beads = beads(bead(0, 0), bead(1, 1), bead(2, 2));

    assertThat(beads.open(List.of(new Anchor(0, 1, 1)), coverage)).isFalse();
    assertThat(beads.lines()).isEmpty();
    assertThat(beads.rows()).isEmpty();
  }

  @Test
  void beads_that_cover_their_lines_worse_are_opened() {
    OpenBeads beads = beads(bead(0, 2), bead(1, 1), bead(2, 0));

    assertThat(beads.open(List.of(new Anchor(0, 0, 1)), coverage)).isTrue();
    assertThat(beads.lines()).containsExactly(0, 2);
    assertThat(beads.rows()).containsExactly(0, 2);
  }

  private static OpenBeads beads(Bead... beads) {
    return new OpenBeads(
        new Alignment(
            Document.ofHeadlines("a", Language.ENGLISH, ENGLISH),
            Document.ofHeadlines("a", Language.RUSSIAN, RUSSIAN),
            List.of(beads)));
  }

  private static Bead bead(int line, int row) {
    return new Bead(Span.of(line), Span.of(row), 0.5, List.of());
  }
}
