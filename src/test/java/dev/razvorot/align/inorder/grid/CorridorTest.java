package dev.razvorot.align.inorder.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.align.bitext.PreparedTexts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
