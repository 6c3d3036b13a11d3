package dev.razvorot.text.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int end : Sentences.ends(text)) {
      sentences.add(text.substring(start, end).strip());
      start = end;
    }
    return sentences;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Роман написал А. С. Пушкин в 1836 г. под Псковом.",
        "В 2016 г. Россия запустила ракету.",
        "Он живёт в г. Омске на ул. Ленина, д. 5, кв. 12.",
        "Ректор МГУ им. М. В. Ломоносова проф. Садовничий открыл музей им. Чехова.",
        "Речь идёт о странах ЕС, т. е. Франции, Италии и др. (и т. д.) Союза.",
        "Глава г. о. Химки и его зам. Петров уехали.",
        "Премьер Дж. Буш (род. 1946 г.) Техас покинул.",
        "Группа «Руки вверх!» выступила в Омске.",
        "«Правда?» — спросил он.",
        "Mr. Smith and Dr. No met Gen. John J. Smith at St. Andrew's.",
        "The U.S. State Department met at 10 p.m. Moscow time.",
        "He cited Roe v. Wade, i.e. Texas law, and No. 5 of Fig. 7.",
        "AURORA, Colo. (AP) — A car drove through a crowd.",
        "Shares of Apple Inc. Chief Executive Tim Cook rose to $1.5 million.",
        "Ask Yahoo! Finance or oOh! Media.",
        "1. Введение",
        "— — —. Продолжение",
        "? ! .",
        "Температура от +15°С...+17°С."
      })
  void keeps_one_sentence_whole(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Это было в 2016 г.|В Омске шёл снег.",
        "Книга вышла в прошлом веке, в 1936 г.|Автор умер.",
        "Купили хлеб, соль и т. д.|Потом ушли.",
        "Он помог им.|Бумага нашлась.",
        "Это был я.|Потом пришла она.",
        "Нужен витамин C.|Лимоны полезны.",
        "Воздух прогреется до 17 °C.|Дожди прекратятся.",
        "Погибших нет.|24 июля нашли ещё двоих.",
        "Экспорт вырос.|«Газпром» рад.",
        "Новинку показали.|iPhone подорожал.",
        "Он ушёл.|— Да, я знаю, — сказала она.|— Пора!|— Иду…|Всё.",
        "(Он ушёл.)|Дверь закрыта.",
        "He lives in the U.S.|The visa is new.",
        "Talks are closed.|15 ships took part.",
        "She works for Apple Inc.|She likes it.",
        "It was Plan B.|Then came I.|It ended… |Now.",
        "“Really?”|“Yes.”|He left.",
        "Police came at 5 p.m.|Nobody was hurt."
      })
  void parts_two_sentences(String text) {
    List<String> expected = List.of(text.split(" ?\\|"));

    assertThat(sentences(String.join(" ", expected))).isEqualTo(expected);
  }

  @Test
  void knows_a_list_number_behind_blanks() {
    assertThat(sentences("\t1.1.\tОбщие положения. Стороны договорились."))
        .containsExactly("1.1.\tОбщие положения.", "Стороны договорились.");
  }

  @Test
  void leaves_marks_at_the_end_with_the_last_sentence() {
    assertThat(sentences("Он ушёл. Она пришла. ***"))
        .containsExactly("Он ушёл.", "Она пришла. ***");
  }

  @Test
  void marks_before_the_first_word_take_time_in_proportion() {
    String text = "* ".repeat(200_000) + "ул. Б".repeat(200_000);

    assertThat(assertTimeout(Duration.ofSeconds(60), () -> Sentences.ends(text))).isNotEmpty();
  }

  @Test
  void ends_with_the_text() {
    assertThat(Sentences.ends("")).isEmpty();
    assertThat(Sentences.ends("Да")).containsExactly(2);
    assertThat(Sentences.ends("Да. Нет. ")).containsExactly(4, 9);
  }
}
