package dev.razvorot.align.inorder.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.PreparedTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorridorTest {
  @Test
  void searches_a_small_document_whole() {
    Corridor corridor = new Corridor(PreparedTexts.rocket());

    assertThat(corridor.low).containsOnly(0);
    assertThat(corridor.high).containsOnly(PreparedTexts.ENGLISH.size());
  }

  @Test
  void follows_rare_numbers_and_reaches_both_ends() {
    List<String> english = new ArrayList<>();
    List<String> russian = new ArrayList<>();
    for (int line = 0; line < 300; line++) {
      english.add("Order " + (5000 + line));
      russian.add("Приказ " + (5000 + line));
    }

    Corridor corridor = new Corridor(PreparedTexts.of(english, russian));

    assertThat(corridor.low[0]).isZero();
    assertThat(corridor.high[300]).isEqualTo(300);
    assertThat(corridor.low[150]).isBetween(120, 150);
    assertThat(corridor.high[150]).isBetween(150, 180);
  }

  @ParameterizedTest
  @CsvSource({"250, 1", "500, 2", "2450, 10", "30000, 60", "1, 250", "10, 2450"})
  void is_connected_and_narrow_where_one_side_is_much_longer(int english, int russian) {
    PreparedBitext bitext =
        PreparedTexts.of(
            Collections.nCopies(english, "Snow falls."),
            Collections.nCopies(russian, "Снег идёт."));

    Corridor corridor = new Corridor(bitext);

    long cells = corridor.high[0] + 1;
    for (int row = 1; row <= russian; row++) {
      assertThat(corridor.low[row]).isBetween(corridor.low[row - 1], corridor.high[row - 1]);
      cells += corridor.high[row] - corridor.low[row] + 1;
    }
    assertThat(cells).isLessThan(3L * english + 242L * (russian + 1));
  }
}
