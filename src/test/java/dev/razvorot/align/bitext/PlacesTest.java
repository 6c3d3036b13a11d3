package dev.razvorot.align.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
  /** Word 1 stands three times in line 0 and once in line 2. */
  private static final Places PLACES = new Places(new int[][] {{1, 0, 1, 1}, {0}, {0, 1}}, 2);

  @Test
  void lead_from_each_place_of_a_word_to_its_next_line() {
    int first = PLACES.first(1);

    assertThat(PLACES.nextLine[first]).isEqualTo(first + 3);
    assertThat(PLACES.nextLine[first + 2]).isEqualTo(first + 3);
    assertThat(PLACES.line[first + 3]).isEqualTo(2);
    assertThat(PLACES.nextLine[first + 3]).isEqualTo(PLACES.end(1));
  }

  @Test
  void find_the_first_place_of_a_word_in_a_line() {
    assertThat(PLACES.in(0, 1)).isEqualTo(PLACES.first(1));
    assertThat(PLACES.in(2, 1)).isEqualTo(PLACES.first(1) + 3);
    assertThat(PLACES.in(1, 0)).isEqualTo(PLACES.first(0) + 1);
  }

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
