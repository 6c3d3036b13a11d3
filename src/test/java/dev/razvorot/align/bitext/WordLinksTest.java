package dev.razvorot.align.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

  @Test
  void tell_twins_from_names_that_sound_alike() {
    assertThat(link("by Bogdanova", "у Богдановой")).isEqualTo(WordLinks.TWIN);
    assertThat(link("by Friedrich", "у Фридриха")).isEqualTo(WordLinks.NAME);
  }

  @Test
  void find_names_that_stand_first_in_their_lines_though_the_lexicon_knows_the_words() {
    PreparedBitext names = PreparedTexts.of(List.of("Nara", "Parma"), List.of("Парма", "Нара"));

    assertThat(names.links().words).isDeepEqualTo(new int[][] {{1}, {0}});
    assertThat(names.links().classes[0]).containsExactly(WordLinks.TWIN);
  }

  @Test
  void take_the_first_word_of_a_sentence_for_a_name_only_if_it_is_one_elsewhere() {
    String english = "Parma has beaten the team of the neighbours";
    String russian = "Парма для многих была только городом";

    assertThat(link(english, russian)).isEqualTo(WordLinks.NONE);
  }

  /** The strongest link of any word. */
  private static int link(String english, String russian) {
    int strongest = WordLinks.NONE;
    for (byte[] classes : PreparedTexts.of(List.of(english), List.of(russian)).links().classes) {
      for (byte strength : classes) {
        strongest = Math.max(strongest, strength);
      }
    }
    return strongest;
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
