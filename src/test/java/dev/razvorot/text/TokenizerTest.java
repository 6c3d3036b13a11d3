package dev.razvorot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  @Test
  void parts_words_at_hyphens() {
    assertThat(tokens("IT-компания из Йошкар-Олы"))
        .containsExactly("IT", "компания", "из", "Йошкар", "Олы");
  }

  @Test
  void keeps_apostrophes_and_stress_marks_inside() {
    assertThat(tokens("O'Brien’s за́мок 'цитата'"))
        .containsExactly("O'Brien’s", "за\u0301мок", "цитата");
  }

  @Test
  void reads_the_numbers_of_both_countries_as_one_token() {
    assertThat(tokens("1 000,5 и 1\u00A0000,5 и 1,000.5 в 19:30"))
        .containsExactly("1 000,5", "и", "1\u00A0000,5", "и", "1,000.5", "в", "19:30");
  }

  @Test
  void joins_digit_groups_of_three_only() {
    assertThat(tokens("28 117 и 28 17 и 2016 300"))
        .containsExactly("28 117", "и", "28", "17", "и", "2016", "300");
  }

  @Test
  void parts_the_groups_of_a_telephone_number_however_it_is_written() {
    for (String phone : List.of("+7 495 100-20-30", "+7 (495) 100-20-30", "+7 495 100 20 30")) {
      assertThat(tokens(phone)).as(phone).containsExactly("7", "495", "100", "20", "30");
    }
    assertThat(tokens("+1 000 руб.")).containsExactly("1 000", "руб");
  }

  @Test
  void leaves_the_closing_mark_of_a_sentence_out_of_a_number() {
    assertThat(tokens("В 2016.")).containsExactly("В", "2016");
  }

  @Test
  void parts_letters_from_digits() {
    assertThat(tokens("«Союз-2.1а», Т-72")).containsExactly("Союз", "2.1", "а", "Т", "72");
  }

  @Test
  void finds_nothing_in_marks() {
    assertThat(Tokenizer.tokens("— «…» !?")).isEmpty();
    assertThat(Tokenizer.tokens("")).isEmpty();
  }

  private static List<String> tokens(String text) {
    return Tokenizer.tokens(text).stream().map(token -> token.of(text)).toList();
  }
}
