package dev.razvorot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(strings = {"ru", "RU", "ru-RU", "ru_RU", " Ru-Cyrl-RU "})
  void knows_russian_however_a_tool_writes_it(String tag) {
    assertThat(Language.ofTag(tag)).contains(Language.RUSSIAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN-gb", "en_us"})
  void knows_english_however_a_tool_writes_it(String tag) {
    assertThat(Language.ofTag(tag)).contains(Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rus", "be", "*all*"})
  void does_not_guess(String tag) {
    assertThat(Language.ofTag(tag)).isEmpty();
  }

  @Test
  void writes_the_short_tag() {
    assertThat(Language.ENGLISH.tag()).isEqualTo("en");
  }
}
