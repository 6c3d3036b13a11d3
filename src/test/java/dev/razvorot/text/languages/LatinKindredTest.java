package dev.razvorot.text.languages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of Latin letters that are no English. */
class LatinKindredTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Un musée ouvre à Lyon. Le pain coûte plus. Le président signe la loi. | French (le, la, un)
          Die Brotpreise steigen um zehn Prozent. Das Museum wurde eröffnet.    | German (das, die, um)
          El museo abre en Lima. El pan sube. Las lluvias vuelven a la costa.   | Spanish (el, en, la)
          Il museo apre oggi. Il pane costa di più. La legge non è firmata.     | Italian (il, di, la)
          """)
  void small_words_tell_another_language(String text, String guess) {
    assertThat(guess(text)).startsWith(guess.substring(0, guess.indexOf(' ')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La Paz. Le Mans. El Niño. Los Angeles. Die Hard. Das Boot. Rain in Spain. Wind. Snow."
            + " Ice.",
        "The du Pont family and the de Gaulle family met on the Rue de la Paix. La vie est un jeu.",
        "Le Monde: bread prices up. Die Zeit: museum opens. La Stampa: law signed. El País: rain.",
        "Les, Des and Ana",
        "Snow in Omsk"
      })
  void english_with_foreign_names_is_english(String text) {
    assertThat(guess(text)).isEmpty();
  }

  private static String guess(String text) {
    LatinKindred kindred = new LatinKindred();
    kindred.add(text);
    return kindred.guess().orElse("");
  }
}
