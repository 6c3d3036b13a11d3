package dev.razvorot.text.segments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.RawText;
import dev.razvorot.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that begin with the name of their language. */
class LanguageLabelTest {
  @ParameterizedTest
  @CsvSource({
    "EN: , 'RU: '",
    "[en] , [ru] ",
    "(Eng) , (Rus) ",
    "English: , Русский:",
    "Англ.: , Рус.: ",
    "[анг] , [ру] ",
    "🇬🇧 , 🇷🇺 "
  })
  void the_name_of_the_language_is_no_text(String english, String russian) {
    List<Segment> segments =
        removed(english + "Volga ice breaks up early\n" + russian + "На Волге вскрылся лёд");

    assertThat(segments)
        .extracting(Segment::text)
        .containsExactly("Volga ice breaks up early", "На Волге вскрылся лёд");
  }

  @Test
  void the_place_is_that_of_the_text() {
    List<Segment> segments = removed("RU: На Волге вскрылся лёд\n[EN] Volga ice breaks up early");

    assertThat(segments.get(0).place()).hasToString("news.txt:1:5");
    assertThat(segments.get(1).place()).hasToString("news.txt:2:6");
  }

  @Test
  void a_name_that_stands_for_itself_stays() {
    String title = "Russian: a beginner's guide";

    assertThat(removed(title + "\nВышел учебник для начинающих").get(0).text()).isEqualTo(title);
    assertThat(removed("EN: Volga ice breaks up early").get(0).text()).startsWith("EN: ");
    assertThat(removed("RU: registry of domains\nEN: Volga ice\nЛёд").get(0).text())
        .isEqualTo("RU: registry of domains");
  }

  @Test
  void other_pictures_stay() {
    assertThat(removed("⚡ Volga ice breaks up\n🔥 На Волге вскрылся лёд").get(1).text())
        .startsWith("🔥");
    assertThat(removed("🇺🇸 США ввели санкции\n🇷🇺 Лёд тронулся\nIce").get(1).text())
        .startsWith("🇷🇺");
  }

  private static List<Segment> removed(String text) {
    return LanguageLabel.removed(Segmenter.lines().segment(new RawText("news.txt", text)));
  }
}
