package dev.razvorot.align.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.razvorot.Language;
import java.time.Duration;
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

  @Test
  void counts_the_ends_of_sentences_in_dotted_leaders_in_linear_time() {
    String leaders = "Chapter 1 " + ". ".repeat(300_000);

    Marks marks =
        assertTimeout(
            Duration.ofSeconds(60), () -> Marks.of(Language.ENGLISH, leaders + "Next. 12"));

    assertThat(marks.innerEnds()).isEqualTo(300_001);
  }

  @Test
  void counts_the_ends_of_sentences_inside_a_line() {
    assertThat(Marks.of(Language.ENGLISH, "It rains. (Or so.) \u201CYes.\u201D No").innerEnds())
        .isEqualTo(3);
    assertThat(Marks.of(Language.RUSSIAN, "А. С. Пушкин и т. д. в др. местах").innerEnds())
        .isZero();
  }
}
