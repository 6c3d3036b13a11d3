package dev.razvorot.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
  private static final int MOST = 60_000;

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "0.9, 0.9", ".95, 0.95", "1.0, 1"})
  void a_share_has_a_point(String word, double share) {
    assertThat(PlainNumber.share(word)).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,9|: write 0.9",
        ",95|: write .95",
        "1,5|, such as 0.9",
        "90|, such as 0.9",
        "-0.5|, such as 0.9",
        "0.9.1|, such as 0.9",
      })
  void what_is_no_share_is_told_how_to_be_written(String word, String hint) {
    assertThatThrownBy(() -> PlainNumber.share(word))
        .hasMessage("'" + word + "' is no number from 0 to 1" + hint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"50,000", "50 000", "50.000", "50\u00A0000", "50'000", "50_000"})
  void digits_in_groups_are_told_how_to_be_written(String word) {
    assertThatThrownBy(() -> PlainNumber.whole(word, MOST))
        .hasMessage("'" + word + "' is no whole number: write 50000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "60001", "2,5", "1,0000", "60,001", "two", "", "99999999999"})
  void what_is_no_whole_number_gets_no_guess(String word) {
    assertThat(PlainNumber.whole("60000", MOST)).isEqualTo(MOST);
    assertThatThrownBy(() -> PlainNumber.whole(word, MOST))
        .hasMessage("'" + word + "' is no whole number from 1 to 60000");
  }
}
