package dev.razvorot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', ёж, 2",
    "ёлка, ёлка, 0",
    "ёлка, елка, 1",
    "kitten, sitting, 3",
    "разворот, поворот, 3",
    "ab, ba, 2"
  })
  void counts_letters_added_left_out_or_replaced(String one, String other, int edits) {
    assertThat(EditDistance.of(one, other)).isEqualTo(edits);
    assertThat(EditDistance.of(other, one)).isEqualTo(edits);
  }
}
