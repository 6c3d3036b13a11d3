package dev.razvorot.lexicon.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.lexicon.names.NameMatch.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMatcherTest {
  private static final NameMatcher MATCHER = NameMatcher.standard();

  @ParameterizedTest
  @CsvSource({
    "Тейлор, Taylor",
    "Смит, Smith",
    "Трамп, Trump",
    "Уилсон, Wilson",
    "Томас, Thomas",
    "Макрон, Macron",
    "Меркель, Merkel",
    "Гейне, Heine",
    "Путин, Putin",
    "Сергей, Sergei",
    "Сергей, Sergey",
    "Юрий, Yuri",
    "Юрий, Yury",
    "Зеленский, Zelensky",
    "Чайковский, Chaikovsky",
    "Толстой, Tolstoy",
    "Ксения, Ksenia",
    "Хрущёв, Khrushchev",
    "Пётр, Petr",
    "Қазыбек, Kazybek"
  })
  void a_name_in_its_usual_spelling_is_equal(String russian, String english) {
    assertThat(MATCHER.match(russian, english).kind()).isEqualTo(Kind.EQUAL);
  }

  @ParameterizedTest
  @CsvSource({
    "Идрисова, Idrisov", "Идрисову, Idrisov", "Идрисовым, Idrisov", "Байконуре, Baikonur",
    "Циолковского, Tsiolkovsky", "Достоевским, Dostoevsky", "Гоголя, Gogol", "Павла, Pavel",
    "Толстого, Tolstoy", "Шольца, Scholz", "Вашингтоне, Washington", "Петровой, Petrova",
    "Горбачёва, Gorbachev", "Марии, Maria", "Сергеем, Sergei", "Казанью, Kazan"
  })
  void a_case_of_a_name_is_the_name(String russian, String english) {
    assertThat(MATCHER.match(russian, english).kind()).isEqualTo(Kind.EQUAL);
  }

  @ParameterizedTest
  @CsvSource({
    "Чайковский, Tchaikovsky",
    "Идрисов, Idrissov",
    "Путин, Poutine",
    "Юрий, Iouri",
    "Хьюз, Hughes",
    "Руссо, Rousseau",
    "Джордж, George",
    "Горбачёв, Gorbachov",
    "Найт, Knight"
  })
  void a_spelling_that_the_letters_do_not_suggest_is_a_variant(String russian, String english) {
    assertThat(MATCHER.match(russian, english).kind()).isEqualTo(Kind.SPELLING);
  }

  @ParameterizedTest
  @CsvSource({
    "Петров, Petrova",
    "Петровым, Petrova",
    "Петровой, Petrov",
    "Ильин, Ilyina",
    "Толстого, Tolstaya",
    "Иванович, Ivanovna",
    "Достоевский, Dostoevskaya"
  })
  void the_name_of_the_other_sex_is_told(String russian, String english) {
    NameMatch match = MATCHER.match(russian, english);

    assertThat(match.kind()).isEqualTo(Kind.OTHER_GENDER);
    assertThat(match.isSame()).isTrue();
    assertThat(match.isGroup()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Харьков, Kharkiv",
    "Харькове, Kharkiv",
    "Киев, Kyiv",
    "Львов, Lviv",
    "Николаев, Mykolaiv",
    "Владимир, Volodymyr",
    "Сергей, Serhii",
    "Александр, Oleksandr",
    "Александр, Aliaksandr",
    "Лукашенко, Lukashenka",
    "Хмельницкий, Khmelnytskyi",
    "Дмитрий, Dmytro",
    "Москвы, Moscow"
  })
  void the_form_of_another_language_is_told(String russian, String english) {
    NameMatch match = MATCHER.match(russian, english);

    assertThat(match.kind()).isEqualTo(Kind.OTHER_LANGUAGE);
    assertThat(match.isGroup()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Иван, Petr",
    "Лондон, Paris",
    "Смирнов, Kuznetsov",
    "Москва, Minsk",
    "шарф, Volodymyrovych"
  })
  void two_names_are_different(String russian, String english) {
    NameMatch match = MATCHER.match(russian, english);

    assertThat(match.kind()).isEqualTo(Kind.DIFFERENT);
    assertThat(match.probability()).isLessThan(0.2);
  }

  @ParameterizedTest
  @CsvSource({
    "Сяо, Xiao",
    "Чжоу, Zhou",
    "Цзинь, Jin",
    "Фудзимото, Fujimoto",
    "Цутия, Tsuchiya",
    "Шварценеггер, Schwarzenegger",
    "Ковальчик, Kowalczyk",
    "Дворжак, Dvořák",
    "Джокич, Đokić",
    "Гонсалес, González",
    "Бертолуччи, Bertolucci",
    "Камю, Camus",
    "Шекспира, Shakespeare",
    "О’Нил, O’Neil",
    "Жан-Поль, Jean-Paul",
    "Макдональд, McDonald"
  })
  void names_of_every_origin_are_known_by_how_they_sound(String russian, String english) {
    assertThat(MATCHER.match(russian, english).isSame()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Циолковского, Tsiolkovsky", "Лукашенко, Lukashenko", "Шольца, Scholz"})
  void long_names_that_fit_make_a_group(String russian, String english) {
    assertThat(MATCHER.match(russian, english).isGroup()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "42", "—", "\uD83D", "中国"})
  void what_has_no_letters_is_different(String word) {
    assertThat(MATCHER.match(word, "Moscow")).isEqualTo(new NameMatch(Kind.DIFFERENT, 0));
    assertThat(MATCHER.match("Москва", word)).isEqualTo(new NameMatch(Kind.DIFFERENT, 0));
  }

  @Test
  void case_accents_and_decomposed_letters_count_for_nothing() {
    NameMatch match = MATCHER.match("Йошкар-Ола", "Yoshkar-Ola");

    assertThat(MATCHER.match("ЙОШКАР-ОЛА", "YOSHKAR-OLA")).isEqualTo(match);
    assertThat(MATCHER.match("И\u0306ошкар Ола", "yóshkar-olá")).isEqualTo(match);
  }

  @Test
  void a_word_of_any_length_is_answered() {
    assertThat(MATCHER.match("ё".repeat(300), "y".repeat(300)).isSame()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void a_match_refuses_what_is_no_probability(double probability) {
    assertThatThrownBy(() -> new NameMatch(Kind.EQUAL, probability))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("probability");
  }
}
