package dev.razvorot.lexicon.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.razvorot.Language;
import dev.razvorot.text.Tokenizer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
          рекорд — 6,17 м                      | a record of 6.17 m                 | 6.17
          сделка на 6,15 млн долларов          | a $6.15 m deal                     | 6150000
          триста тысяч                         | three hundred thousand             | 300000
          двести пятьдесят тысяч               | two hundred and fifty thousand     | 250000
          4 млн 200 тыс.                       | 4 million 200 thousand             | 4200000
          полтора миллиона долларов            | $1.5 million                       | 1500000
          полмиллиона жителей                  | 500,000 residents                  | 500000
          4 178 000 случаев                    | 41.78 lakh cases                   | 4178000
          с 10-00 до 22-00                     | from 10:00 a.m. to 10:00 p.m.      | 10:00,22:00
          двести человек                       | 200 people                         | 200
          в 2020 году 5 миллионов              | in 2020 5 million                  | 2020,5000000
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
  @CsvSource({
    "28.04.2016, RUSSIAN, 28;4;2016",
    "28.04.16, RUSSIAN, 28;4;16",
    "счёт 3:2, RUSSIAN, 3;2",
    "8.4.2016, RUSSIAN, 8;4;2016"
  })
  void dates_and_scores_are_several_numbers(String text, Language language, String values) {
    assertThat(values(language, text)).containsExactly(values.split(";"));
  }

  @ParameterizedTest
  @CsvSource({
    "Version 2.1.13, ENGLISH, 2.1.13",
    "8.9.3. Ротация журналов, RUSSIAN, 8.9.3",
    "адрес 127.0.0.1, RUSSIAN, 127.0.0.1"
  })
  void the_number_of_a_section_or_version_is_one(String text, Language language, String value) {
    assertThat(values(language, text)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({
    "the 60m hurdles, ENGLISH, 60",
    "открытие в 19.30, RUSSIAN, 19:30",
    "курс 77.30, RUSSIAN, ''",
    "a £60m deal, ENGLISH, ''"
  })
  void what_else_a_number_may_mean_is_kept(String text, Language language, String other) {
    assertThat(Numbers.quantities(language, text, Tokenizer.tokens(text)))
        .singleElement()
        .extracting(Quantity::other)
        .isEqualTo(other);
  }

  @Test
  void more_digits_than_any_amount_has_are_a_code() {
    String code = "0" + "12345678".repeat(4);

    assertThat(values(Language.ENGLISH, code)).containsExactly(code);
    assertThat(values(Language.RUSSIAN, code + " млн")).containsExactly(code);
  }

  /** A value of so many digits takes time that grows with their square: half a minute here. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "1,111", "1.", " 1", "9 million "})
  void a_megabyte_of_digits_is_read_at_once(String part) {
    String digits = part.repeat(1_000_000 / part.length());

    assertThat(assertTimeout(Duration.ofSeconds(60), () -> values(Language.ENGLISH, digits)))
        .isNotEmpty();
  }

  @Test
  void a_tower_of_scale_words_is_no_amount_of_a_million_digits() {
    String tower = "1" + " million".repeat(100_000);

    assertThat(assertTimeout(Duration.ofSeconds(60), () -> values(Language.ENGLISH, tower)).get(0))
        .hasSizeLessThan(50);
  }

  private static List<String> values(Language language, String text) {
    return Numbers.quantities(language, text, Tokenizer.tokens(text)).stream()
        .map(Quantity::value)
        .toList();
  }
}
