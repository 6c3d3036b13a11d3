package dev.razvorot.text.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ЕЩЁ ОДНА Ёлка     | еще одна елка
          STRASSE, Straße   | strasse, strasse
          «Союз» и „Восток“ | "союз" и "восток"
          It’s ‘so’         | it's 'so'
          а — б – в - г -- д| а - б - в - г - д
          Ну…               | ну...
          Коммерсантъ       | коммерсант
          мѣра и Ѳёдоръ     | мера и федор
          миръ и міръ       | мир и мир
          русскій языкъ     | русский язык
          Россія            | россия
          Київ і Росія      | київ і росія
          Қазақстан, біз    | қазақстан, біз
          подъезд, съёмка   | подъезд, съемка
          """)
  void folds_what_a_reader_does_not_see_as_a_difference(String text, String compared) {
    assertThat(ComparedForm.of(text)).isEqualTo(compared);
  }

  @Test
  void folds_stress_on_cyrillic_vowels_only() {
    assertThat(ComparedForm.of("за\u0301мок")).isEqualTo("замок");
    assertThat(ComparedForm.of("во\u0301ѐды ѝ")).isEqualTo("воеды и");
    assertThat(ComparedForm.of("cafe\u0301")).isEqualTo("café");
    assertThat(ComparedForm.of("и\u0306од е\u0308ж")).isEqualTo("йод еж");
  }

  @Test
  void folds_spaces_and_drops_what_is_invisible() {
    assertThat(ComparedForm.of("\uFEFF\u00A0 Пере\u00ADстройка\u2009\t в\u200B СССР \n"))
        .isEqualTo("перестройка в ссср");
    assertThat(ComparedForm.of(" \u200B")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 000,5",
        "1\u00A0000,5",
        "1\u202F000,5",
        "1,000.5",
        "1000.5",
        "1.000,5",
        "1\u2009000.5"
      })
  void writes_numbers_in_one_way(String number) {
    assertThat(ComparedForm.of("за " + number + " руб.")).isEqualTo("за 1000.5 руб.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 345 678    | 12345678
          1,234,567     | 1234567
          1.234.567     | 1234567
          1,000         | 1000
          0,125         | 0.125
          3,14          | 3.14
          28.04.2016    | 28.04.2016
          19:30         | 19:30
          1,2,3         | 1,2,3
          1,000,5       | 1,000,5
          в 2016 100 км | в 2016 100 км
          1, 2 и 3.     | 1, 2 и 3.
          192.168.1.100 | 192.168.1.100
          10 000—15 000 | 10000-15000
          """)
  void tells_numbers_from_lists_dates_and_times(String text, String compared) {
    assertThat(ComparedForm.of(text)).isEqualTo(compared);
  }

  @Test
  void is_its_own_compared_form() {
    String alphabet = "1203,.  \u00A0аАёЁѣіъЪье\u0301\u0308Ii«»—-…’n\u00AD";
    Random random = new Random(30);
    for (int n = 0; n < 20_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String once = ComparedForm.of(text.toString());
      assertThat(ComparedForm.of(once)).as("%s, round %d", text, n).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"πρωτεΐνη", "ǰ", "ΐ και ΰ", "ẖẗẘẙ", "ΐΐ за\u0301мок"})
  void ends_where_folding_takes_apart_what_composing_puts_together(String text) {
    String compared = ComparedForm.of(text);

    assertThat(compared).isEqualTo(text.replace("\u0301м", "м"));
    assertThat(ComparedForm.of(compared)).isEqualTo(compared);
  }

  @Test
  void every_character_has_a_compared_form_that_is_its_own() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String compared = ComparedForm.of(Character.toString(c));

      assertThat(ComparedForm.of(compared)).as("U+%04X", c).isEqualTo(compared);
    }
  }
}
