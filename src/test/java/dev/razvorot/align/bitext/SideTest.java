package dev.razvorot.align.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideTest {
  @Test
  void has_no_articles() {
    assertThat(words("A rocket left the pad in an hour."))
        .containsExactly("rocket", "left", "pad", "in", "hour");
  }

  @Test
  void keeps_a_letter_that_is_no_article() {
    assertThat(words("What vitamin A is for")).contains("A");
  }

  @Test
  void takes_a_capital_inside_a_line_for_that_of_a_name() {
    Side side = side("Rain in Murmansk");

    assertThat(side.isName(side.lines[0][0])).isFalse();
    assertThat(side.isName(side.lines[0][2])).isTrue();
  }

  private static List<String> words(String line) {
    Side side = side(line);
    return Arrays.stream(side.lines[0]).mapToObj(side::surface).toList();
  }

  private static Side side(String line) {
    return PreparedTexts.of(List.of(line), List.of("Дождь в Мурманске")).english();
  }
}
