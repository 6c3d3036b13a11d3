package dev.razvorot.align.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void tell_where_the_middle_of_a_word_stands() {
    assertThat(share(0, 1)).isEqualTo(128);
    assertThat(share(0, 4)).isEqualTo(32);
    assertThat(share(3, 4)).isEqualTo(224);
  }

  @Test
  void tell_it_of_very_long_lines_too() {
    assertThat(share(999_999, 1_000_000)).isEqualTo(255);
  }

  private static int share(int position, int words) {
    return Byte.toUnsignedInt(Places.share(position, words));
  }
}
