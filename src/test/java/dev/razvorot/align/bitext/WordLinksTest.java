package dev.razvorot.align.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordLinksTest {
  @ParameterizedTest
  @CsvSource({
    "Thiem wins the 60m final, Бег на 60 метров",
    "Doors open at 7.30pm, Открытие в 19.30",
    "Trains of the 21st century, Поезда XXI века",
    "Rain for the XXI week, Дождь 21 неделю",
    "20 hurt, Ранены двадцать",
    "Twenty hurt, Ранены 20",
    "Fire kills 3, При пожаре погибли трое"
  })
  void join_numbers_in_words_and_digits(String english, String russian) {
    assertThat(strongest(english, russian)).isGreaterThanOrEqualTo(WordLinks.FIRST);
  }

  /** The strongest link of any number or number word. */
  private static int strongest(String english, String russian) {
    PreparedBitext bitext = PreparedTexts.of(List.of(english), List.of(russian));
    int strongest = WordLinks.NONE;
    for (int word = 0; word < bitext.russian().typeCount(); word++) {
      if (isNumber(bitext, word)) {
        for (byte strength : bitext.links().classes[word]) {
          strongest = Math.max(strongest, strength);
        }
      }
    }
    return strongest;
  }

  private static boolean isNumber(PreparedBitext bitext, int word) {
    return bitext.russian().isNumber(word) || !bitext.russian().word(word).other().isEmpty();
  }
}
