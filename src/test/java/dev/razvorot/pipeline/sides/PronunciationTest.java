package dev.razvorot.pipeline.sides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PronunciationTest {
  @Test
  void knows_the_same_words_in_the_other_alphabet() {
    assertThat(Pronunciation.are("spakóynay nóchi", "Спокойной ночи")).isTrue();
    assertThat(Pronunciation.are("Good night", "Спокойной ночи")).isFalse();
  }

  @Test
  void long_texts_are_judged_by_their_beginning() {
    String latin = "spakóynay nóchi ".repeat(50_000);
    String russian = "Спокойной ночи ".repeat(50_000);

    assertThat(assertTimeout(Duration.ofSeconds(60), () -> Pronunciation.are(latin, russian)))
        .isTrue();
  }
}
