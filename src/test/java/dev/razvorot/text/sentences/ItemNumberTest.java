package dev.razvorot.text.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNumberTest {
  @ParameterizedTest
  @CsvSource({
    "1. one, 2. two, true",
    "2.3. one, 2.4. two, true",
    "2.3. one, 2.3.1. two, true",
    "2.3.1. one, 3. two, true",
    "2.3.1. one, 2.4. two, true",
    "а) one, б) two, true",
    "IV. One, V. Two, true",
    "1. one, 3. two, false",
    "2. one, 1. two, false",
    "2. one, 2. two, false",
    "2.3. one, 2.5. two, false",
    "988. one, 1. two, false",
    "9. one, а) two, false",
  })
  void a_number_leads_to_the_next_one_and_to_the_first_within(
      String one, String other, boolean leads) {
    ItemNumber first = ItemNumber.at(one, 0).orElseThrow();
    ItemNumber second = ItemNumber.at(other, 0).orElseThrow();

    assertThat(first.leadsTo(second)).isEqualTo(leads);
  }

  @ParameterizedTest
  @CsvSource({
    "1. Term, 1, 3",
    "2.10. Оплата, 2.10, 6",
    "2.10.Оплата, 2.10, 5",
    "(3) when it rains, 3, 4",
    "12) снег, 12, 4",
    "7.) rain, 7, 4",
    "а) продавец, а, 3",
    "IV. Порядок расчётов, IV, 4",
  })
  void a_number_with_its_stop_or_bracket_is_that_of_an_item(String text, String number, int end) {
    Optional<ItemNumber> found = ItemNumber.at(text, 0);

    assertThat(found).contains(new ItemNumber(number, end, true, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.5 million people",
        "2,5 миллиона человек",
        "10.00. Открытие",
        "9 мая",
        "2024. Итоги года",
        "1. 2.",
        "1.",
        "3.5%",
        "(1967) Зимний вечер",
        "12:30 Обед",
        "Mix. Ingredients",
        "(см. приложение)",
        "I am here",
        "С. Петров",
        "(c) Reuters",
        ""
      })
  void amounts_times_and_names_are_no_sure_numbers(String text) {
    assertThat(ItemNumber.at(text, 0).filter(ItemNumber::isSure)).isEmpty();
  }

  @Test
  void what_is_not_sure_is_told_by_the_other_language() {
    assertThat(isItem("1.1 Term", "1.1. Срок")).isTrue();
    assertThat(isItem("I. Introduction", "I. Введение")).isTrue();
    assertThat(isItem("1.1 Term", "1.2. Срок")).isFalse();
    assertThat(isItem("9.30 Registration", "9.30 Регистрация")).isFalse();
    assertThat(isItem("I. Petrov", "И. Петров")).isFalse();
  }

  @Test
  void a_letter_in_brackets_is_told_by_a_letter_of_the_other_alphabet() {
    assertThat(isItem("(b) stating the reasons", "б) с указанием причин")).isTrue();
    assertThat(isItem("(b) stating the reasons", "2) с указанием причин")).isFalse();
    assertThat(isItem("(c) Reuters", "(с) Рейтер")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"E. coli found in the water", "E. coli обнаружена", "(c) 2024 Kolesa LLC"})
  void what_is_the_same_in_both_languages_may_be_no_number(String text) {
    assertThat(ItemNumber.at(text, 0)).isEmpty();
  }

  private static boolean isItem(String text, String other) {
    return ItemNumber.at(text, 0).orElseThrow().isThatOfItem(ItemNumber.at(other, 0));
  }
}
