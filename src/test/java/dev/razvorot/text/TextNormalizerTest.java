package dev.razvorot.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Finding;
import dev.razvorot.text.TextNormalizer.Normalized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {

  private static Normalized normalize(String text) {
    return TextNormalizer.standard().normalize(text);
  }

  @Test
  void composes_letters_of_two_code_points() {
    Normalized normalized = normalize("и\u0306од, е\u0308ж");

    assertThat(normalized.text()).isEqualTo("йод, ёж");
    assertThat(normalized.findings())
        .containsExactly(
            new Finding(
                Finding.Severity.NOTE, "decomposed-letter", "composed 2 letters at character 1"));
  }

  @Test
  void removes_what_is_invisible_and_says_where() {
    Normalized normalized = normalize("\uFEFFпе\u00ADре\u00ADвод\u0000");

    assertThat(normalized.text()).isEqualTo("перевод");
    assertThat(normalized.findings())
        .extracting(Finding::message)
        .containsExactly(
            "removed U+FEFF ZERO WIDTH NO-BREAK SPACE at character 1",
            "removed U+00AD SOFT HYPHEN (2 times) at character 4, 7",
            "removed U+0000 NULL at character 11");
  }

  @Test
  void removes_lone_surrogates_and_keeps_pairs() {
    assertThat(normalize("a\uD83Db\uD83D\uDE00c\uDE00").text()).isEqualTo("ab\uD83D\uDE00c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "№ 5, 10 км², 10³, ½, ™ — «ёлка», „лапки“, “quotes”, 1\u00A0000,5",
        "за\u0301мок",
        "👨\u200D👩\u200D👧 и 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F",
        ""
      })
  void keeps_what_its_author_wrote(String text) {
    assertThat(normalize(text)).isEqualTo(new Normalized(text, java.util.List.of()));
  }
}
