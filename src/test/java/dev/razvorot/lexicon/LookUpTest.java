package dev.razvorot.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LookUpTest {
  private static final LookUp LOOK_UP =
      new LookUp(
          List.of(
              new Entry("мирные переговоры", List.of("peace talks")),
              new Entry("окно", List.of("window")),
              new Entry("переговоры", List.of("negotiations", "talks", "peace talks")),
              new Entry("счёт", List.of("account", "bill", "score"))));

  @Test
  void a_word_is_found_in_any_form_and_alone_before_phrases() {
    assertThat(heads("переговоров")).containsExactly("переговоры", "мирные переговоры");
    assertThat(heads("окон")).containsExactly("окно");
    assertThat(heads("СЧЕТА")).containsExactly("счёт");
  }

  @Test
  void english_words_find_entries_that_translate_them_likeliest_first() {
    assertThat(heads("peace talks")).containsExactly("мирные переговоры", "переговоры");
    assertThat(heads("talk")).containsExactly("переговоры", "мирные переговоры");
    assertThat(heads("bills")).containsExactly("счёт");
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(heads("бармаглот")).isEmpty();
    assertThat(heads("…")).isEmpty();
  }

  private static List<String> heads(String question) {
    return LOOK_UP.of(question).stream().map(Entry::headword).toList();
  }
}
