package dev.razvorot.align.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Evidence;
import dev.razvorot.Span;
import dev.razvorot.align.bitext.PreparedTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class WitnessesTest {
  private final Witnesses witnesses = new Witnesses(PreparedTexts.rocket());

  @Test
  void names_the_name_the_number_and_the_lengths() {
    List<Evidence> evidence = witnesses.of(Span.of(2), Span.of(1));

    assertThat(evidence)
        .anyMatch(e -> e.kind() == Evidence.Kind.NUMBER && e.source().equals("1934"))
        .anyMatch(e -> e.source().equals("Gagarin") && e.target().equals("Гагарин"));
    assertThat(evidence.get(evidence.size() - 1).kind()).isEqualTo(Evidence.Kind.LENGTH);
  }

  @Test
  void calls_a_number_in_words_a_number() {
    Witnesses ofFire =
        new Witnesses(
            PreparedTexts.of(List.of("Fire in Omsk kills 3"), List.of("В Омске погибли трое")));

    assertThat(ofFire.of(Span.of(0), Span.of(0)))
        .anyMatch(e -> e.kind() == Evidence.Kind.NUMBER && e.target().equals("трое"));
  }

  @Test
  void says_nothing_for_a_line_alone() {
    assertThat(witnesses.of(Span.of(2), new Span(0, 0))).isEmpty();
  }
}
