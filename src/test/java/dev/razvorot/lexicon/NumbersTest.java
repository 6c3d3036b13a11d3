package dev.razvorot.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Language;
import dev.razvorot.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Выпуск вырос на 1 000,5 тонны        | Output grew by 1,000.5 tonnes      | 1000.5
          600 тыс. рублей                      | 600,000 roubles                    | 600000
          два миллиона туристов                | 2m tourists                        | 2000000
          2,5 млрд долларов                    | $2.5bn                             | 2500000000
          в 1930-е годы                        | in the 1930s                       | 1930
          начало в 19:30                       | starts at 7.30 pm                  | 19:30
          закрыт до 9:00                       | closed until 9 a.m.                | 9:00
          двадцать пять лет                    | twenty-five years                  | 25
          25 лет                               | twenty-five years                  | 25
          сто двадцать километров              | 120 kilometres                     | 120
          курс 77,30 рубля                     | 77.3 roubles                       | 77.3
          проиграли 2:1 и ушли                 | lost 2-1 and left                  | 2,1
          20 000 метров                        | 20,000 metres                      | 20000
          """)
  void the_two_countries_write_the_same_number(String russian, String english, String values) {
    assertThat(values(Language.RUSSIAN, russian)).containsExactly(values.split(","));
    assertThat(values(Language.ENGLISH, english)).containsExactly(values.split(","));
  }

  @ParameterizedTest
  @CsvSource({"один из нас, RUSSIAN", "one of us, ENGLISH", "две недели, RUSSIAN"})
  void a_single_number_word_is_left_to_the_lexicon(String text, Language language) {
    assertThat(values(language, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"28.04.2016, RUSSIAN, 28;4;2016", "версия 2.1.13, ENGLISH, 2;1;13"})
  void dates_and_versions_are_several_numbers(String text, Language language, String values) {
    assertThat(values(language, text)).containsExactly(values.split(";"));
  }

  private static List<String> values(Language language, String text) {
    return Numbers.quantities(language, text, Tokenizer.tokens(text)).stream()
        .map(Quantity::value)
        .toList();
  }
}
