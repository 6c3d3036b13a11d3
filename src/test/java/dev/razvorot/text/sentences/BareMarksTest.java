package dev.razvorot.text.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----", "— — —", "* * *", "====", "…", "•", "1.", "1.1.", "12)", "(3)", "a)", "а)", "IV.",
        "— 2.", "1. a)"
      })
  void are_rules_and_lone_list_numbers(String text) {
    assertThat(BareMarks.are(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "42",
        "1.5",
        "5 %",
        "№ 7",
        "1990.",
        "(988)",
        "(1,020)",
        "Я.",
        "OK.",
        "Да",
        "1. Цена",
        "a) price",
        "1.–3.",
        "𝐀",
        "(a) (b) c"
      })
  void are_no_words_and_no_amounts(String text) {
    assertThat(BareMarks.are(text)).isFalse();
  }
}
