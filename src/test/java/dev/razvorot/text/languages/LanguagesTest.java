package dev.razvorot.text.languages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Language;
import dev.razvorot.RawText;
import dev.razvorot.Segment;
import dev.razvorot.text.segments.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Учёные нашли воду на Марсе",
        "«Google и Apple оштрафованы»",
        "iPhone 17 Pro Max Ultra поступил в продажу",
        "Microsoft купила Activision Blizzard",
        "Ракета «Союз-2.1a» (Soyuz-2.1a) стартовала с Vostochny",
        "Сериал Game of Thrones завершён",
        "«Google и Apple» (Google, Apple) и „Meta“ Inc.",
        "Пакет содержит утилиты: cat, chmod, chown, cksum, comm, cp, csplit, cut, date",
        "Сайт: http://www.example.org/the/of/and.html",
        "Поддерживаются: MP3, Ogg Vorbis, FLAC, Musepack, WavPack",
        "Cyrus SASL (документация)",
        "GNU grep, egrep и fgrep.",
        "ЦБ"
      })
  void knows_russian_by_its_words(String text) {
    assertThat(Languages.of(text)).contains(Language.RUSSIAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Scientists find water on Mars",
        "The word \"перестройка\" entered English",
        "What “Гласность” Means Today",
        "Yandex (Яндекс) shares fall",
        "Vladimir Putin (Владимир Путин)",
        "The name Спутник means “fellow traveller”",
        "How перестройка changed the world of music",
        "I am",
        "CIVIL",
        "NATO"
      })
  void knows_english_by_its_words(String text) {
    assertThat(Languages.of(text)).contains(Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "28.04.2016", "— 1 000,5 —", "100 %", "XIV", " IV. "})
  void knows_no_language_without_letters(String text) {
    assertThat(Languages.of(text)).isEmpty();
  }

  @Test
  void parts_a_text_and_loses_no_segment() {
    var segments =
        Segmenter.lines().segment(new RawText("x", "2016\nRain in Omsk\n***\nВ Омске дождь\n12\n"));

    var documents = Languages.documents("x", segments);

    assertThat(documents.get(Language.ENGLISH).segments())
        .extracting(Segment::text)
        .containsExactly("2016", "Rain in Omsk", "***");
    assertThat(documents.get(Language.RUSSIAN).segments())
        .extracting(Segment::text)
        .containsExactly("В Омске дождь", "12");
  }
}
