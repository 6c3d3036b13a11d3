package dev.razvorot.text.languages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Language;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageWordsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void each_word_names_its_language_in_any_case(Language language) {
    assertThat(LanguageWords.all(language))
        .contains(language.tag())
        .allSatisfy(word -> assertThat(LanguageWords.of(word)).contains(language))
        .allSatisfy(
            word -> assertThat(LanguageWords.of(word.toUpperCase(Locale.ROOT))).contains(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "engl", "de", "en-us", "english text", "русски", "орус"})
  void all_else_names_none(String word) {
    assertThat(LanguageWords.of(word)).isEmpty();
  }

  @Test
  void no_word_names_both() {
    assertThat(LanguageWords.all(Language.ENGLISH))
        .doesNotContainAnyElementsOf(LanguageWords.all(Language.RUSSIAN));
  }
}
