package dev.razvorot.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KinshipTest {
  private final Kinship kinship =
      new Kinship(
          StemList.of(List.of("казахстан", "обеспоко", "обеспеч", "старт", "стары")), 5, 0.65);

  @Test
  void finds_a_word_of_the_same_family() {
    assertThat(kinship.of("казахстанск")).contains("казахстан");
    assertThat(kinship.of("обеспокоен")).contains("обеспоко");
  }

  @Test
  void a_short_beginning_makes_no_family() {
    assertThat(kinship.of("стар")).isEmpty();
    assertThat(kinship.of("обеденн")).isEmpty();
  }

  @Test
  void most_of_the_longer_word_must_be_shared() {
    assertThat(kinship.of("стартоваяплощадка")).isEmpty();
  }
}
