package dev.razvorot.text.languages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindredTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Перед зняттям кришки насос необхідно вимкнути. Її ставлять назад. | Ukrainian (і, ї)
          Перад здыманнем крышкі помпу выключыць; усё ў парадку, ён ўключаны. | Belarusian (і, ў)
          Пре него што скинете поклопац, искључите пумпу. Људи, њу пазите!  | Serbian or Macedonian (љ, њ)
          Ніхто не знає, чому їхній пан Ђорђе Ўласік не приїхав: її лист згубився, і все стихло. | Ukrainian (ђ, є, і, ї, ў)
          Қазақстан Республикасының Президенті бүгін елге сөз сөйледі.       | to be in another language than Russian (і, қ, ң, ү, ө)
          Җәйге ял вакытында без авылга кайттык, әби белән күп сөйләштек.    | to be in another language than Russian (җ, ү, ә, ө)
          """)
  void letters_that_russian_has_not_tell_another_language(String text, String guess) {
    assertThat(guess(text)).isEqualTo(guess);
  }

  @Test
  void a_long_text_without_a_hard_vowel_is_no_russian() {
    String bulgarian = "Преди да свалите капака, изключете помпата. Първо проверете маслото. ";
    String russian = "Перед пуском насоса проверьте уровень масла и затяните гайки. ";

    assertThat(guess(bulgarian)).isEmpty();
    assertThat(guess(bulgarian.repeat(10))).startsWith("Bulgarian");
    assertThat(guess(russian.repeat(20))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Она читала стихи в оригинале: «Реве та стогне Дніпр широкий»; а потом долго молчала.",
    "Въ концѣ мая 1914 года россійскій учёный прибылъ въ Москву изъ Парижа.",
    "«Ѳедоръ, мѵро и впрямь изъ Аѳона: Ѳома привёзъ его вчера», — сказалъ старикъ.",
    "Ѐ и ѝ — буквы с ударением: замо̀к, зѐмли, землѝ, водѝ, несѝ, ведѝ.",
    "Выключите насос.",
    "2 + 2 = 4"
  })
  void russian_with_a_foreign_name_or_in_the_old_spelling_is_russian(String text) {
    assertThat(guess(text)).isEmpty();
  }

  private static String guess(String text) {
    Kindred kindred = new Kindred();
    kindred.add(text);
    return kindred.guess().orElse("");
  }
}
