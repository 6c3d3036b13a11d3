package dev.razvorot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.0000",
    "1, 1.0000",
    "0.99996, 1.0000",
    "0.00004, 0.0000",
    "0.00015, 0.0001",
    "0.97314, 0.9731",
    "0.5, 0.5000"
  })
  void has_four_digits(double score, String text) {
    assertThat(Score.text(score)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.9731", "0", "1", "1.0000", "1e-3"})
  void of_a_unit_is_a_probability(String text) {
    assertThat(unit(text).score()).hasValue(Double.parseDouble(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "7d", "-0.1", "1.01", "Infinity", "good", ""})
  void of_a_unit_that_is_no_probability_is_none(String text) {
    assertThat(unit(text).score()).isEmpty();
  }

  @Test
  void of_a_unit_without_one_is_none() {
    assertThat(new TranslationUnit("1", english(), russian(), Map.of(), List.of()).score())
        .isEmpty();
  }

  private static TranslationUnit unit(String score) {
    Map<String, String> props = Map.of(TranslationUnit.Prop.SCORE, score);
    return new TranslationUnit("1", english(), russian(), props, List.of());
  }

  private static Variant english() {
    return new Variant(Language.ENGLISH, "Snow");
  }

  private static Variant russian() {
    return new Variant(Language.RUSSIAN, "Снег");
  }
}
