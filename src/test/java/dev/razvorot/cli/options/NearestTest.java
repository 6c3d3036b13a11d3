package dev.razvorot.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> OPTIONS =
      List.of("--out", "--to", "--segments", "--order", "--min-score", "-h", "--help", "-V");

  @ParameterizedTest
  @CsvSource({
    "--otu, --out",
    "--ouut, --out",
    "--output, --out",
    "--odrer, --order",
    "--minscore, --min-score",
    "--min_score, --min-score",
    "--segment, --segments",
    "-out, --out",
    "-s, --segments",
    "-o, --out",
    "--too, --to",
  })
  void a_slip_of_the_keyboard_is_understood(String word, String meant) {
    assertThat(Nearest.to(word, OPTIONS)).contains(meant);
  }

  @Test
  void a_word_unlike_all_others_is_not_guessed() {
    assertThat(Nearest.to("--xyzzy", OPTIONS)).isEmpty();
    assertThat(Nearest.to("", OPTIONS)).isEmpty();
    assertThat(Nearest.to("--", OPTIONS)).isEmpty();
    assertThat(Nearest.to("--order", List.of())).isEmpty();
  }
}
