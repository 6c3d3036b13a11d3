package dev.razvorot.lexicon.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  private static final Words WORDS = new Words(Lexicon.of(List.of()));

  @ParameterizedTest
  @CsvSource({
    "идрисов, idrisov", "идрисов, idrissov", "байконуре, baikonur", "циолковского, tsiolkovsky",
    "хабаровск, khabarovsk", "щукина, shchukin", "коммерсант, kommersant", "лавровым, lavrov"
  })
  void names_sound_alike_however_they_are_spelled(String russian, String english) {
    assertThat(likeness(russian, english)).isGreaterThan(0.7);
  }

  @ParameterizedTest
  @CsvSource({"идрисов, ivanov", "байконур, baltimore", "москва, minsk", "пушкин, putin"})
  void other_names_do_not(String russian, String english) {
    assertThat(likeness(russian, english)).isLessThan(0.7);
  }

  private static double likeness(String russian, String english) {
    return Likeness.of(WORDS.russian(russian), WORDS.english(english));
  }
}
