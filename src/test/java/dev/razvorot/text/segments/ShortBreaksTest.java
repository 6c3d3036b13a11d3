package dev.razvorot.text.segments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.RawText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines over several short lines. */
class ShortBreaksTest {
  @Test
  void lines_that_go_on_are_counted() {
    String text =
        "Правительство обсудит\nпоправки к закону\nо такси\n\nDivers raise cannon of\n"
            + "Peter the Great from\nthe Baltic\n\nВ Томске\nвыпал снег\n";

    assertThat(count(text)).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Снег выпал,\nветер стих\n\nЛёд сошёл,\nи весна\n\nДождь прошёл,\nи лето\n",
        "Фрукты\nяблоко\nгруша\nслива\nперсик\n\nОвощи\nлук\n\nFruit\napple\npear\n",
        "Снег в Омске\nSnow in Omsk\n\nДождь\nRain\n\nВетер\nWind\n",
        "Снег выпал\nв Омске\n"
      })
  void verse_lists_and_pairs_of_headlines_do_not_go_on(String text) {
    assertThat(count(text)).isZero();
  }

  private static int count(String text) {
    return ShortBreaks.count(new RawText("a.txt", text));
  }
}
