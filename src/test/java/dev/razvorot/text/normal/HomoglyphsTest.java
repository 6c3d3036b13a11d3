package dev.razvorot.text.normal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.text.normal.Homoglyphs.MixedWord;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomoglyphsTest {

  @Test
  void says_which_letters_are_wrong_and_where() {
    assertThat(Homoglyphs.find("В Mоcкве тепло"))
        .containsExactly(new MixedWord("Mоcкве", 2, List.of(2, 4), "Москве"));
  }

  @ParameterizedTest
  @CsvSource({
    "Москвa, Москва",
    "СССP, СССР",
    "yчёба, учёба",
    "мосkва, москва",
    "учëба, учёба",
    "Gооgle, Google",
    "Аpple, Apple",
    "cиний-cиний, синий-синий",
    "COVIDнaя, COVIDная",
    "Киiв, Киів"
  })
  void puts_a_word_in_one_script(String mixed, String repaired) {
    assertThat(Homoglyphs.repair(mixed)).isEqualTo(repaired);
  }

  @Test
  void writes_a_stressed_vowel_for_an_accented_latin_one() {
    assertThat(Homoglyphs.repair("замóк")).isEqualTo("замо\u0301к");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IT-компания",
        "USB-кабель",
        "iPhone-ом",
        "COVID-19",
        "COVIDный",
        "PCшник",
        "AOМедиа",
        "eРецепт",
        "искали в Googleе и Appleа",
        "Xiaomiевский",
        "Союз-2.1а и Soyuz-2.1a",
        "ОН и OH",
        "Київ",
        "naïve",
        ""
      })
  void keeps_what_is_meant(String text) {
    assertThat(Homoglyphs.find(text)).isEmpty();
  }

  @Test
  void asks_the_words_around_when_no_letter_decides() {
    assertThat(Homoglyphs.repair("в составе РAО было")).isEqualTo("в составе РАО было");
    assertThat(Homoglyphs.repair("the CАT that was")).isEqualTo("the CAT that was");
    assertThat(Homoglyphs.repair("the formulа that was")).isEqualTo("the formula that was");
  }

  @Test
  void finds_each_of_many_injected_letters() {
    List<String> words =
        List.of(
            "подъезд", "экспертиза", "УЧЁНЫЙ", "Щедрость", "юрта", "МЧС", "рыба", "ёлка", "весна");
    String latin = "ABCEHKMOPTXYaceopxyËë";
    String cyrillic = "АВСЕНКМОРТХУасеорхуЁё";
    Random random = new Random(20);
    for (int n = 0; n < 2000; n++) {
      String word = words.get(random.nextInt(words.size()));
      int at = random.nextInt(word.length());
      int twin = cyrillic.indexOf(word.charAt(at));
      if (twin >= 0) {
        String mixed = word.substring(0, at) + latin.charAt(twin) + word.substring(at + 1);
        assertThat(Homoglyphs.repair(mixed)).as(mixed + " " + n).isEqualTo(word);
      }
    }
  }

  @Test
  void takes_a_word_without_end_in_linear_time() {
    assertThat(Homoglyphs.find("аa".repeat(2_000_000))).isEmpty();
  }
}
