package dev.razvorot.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Finding;
import dev.razvorot.Finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings as the text of a field. */
class FindingsTest {
  private static final Finding MIXED =
      new Finding(Severity.WARNING, "mixed-script", "Latin o in \"Мoсква\": written as Cyrillic");

  @Test
  void a_finding_comes_back_from_its_sentence() {
    assertThat(Findings.format(MIXED))
        .isEqualTo("warning mixed-script: Latin o in \"Мoсква\": written as Cyrillic");
    assertThat(Findings.parse(Findings.format(MIXED))).contains(MIXED);
  }

  @Test
  void other_text_is_no_finding() {
    assertThat(Findings.parse("warning: нет такой проверки")).isEmpty();
    assertThat(Findings.parse("")).isEmpty();
  }

  @Test
  void several_findings_are_lines() {
    assertThat(Findings.format(List.of(MIXED, MIXED)).lines()).hasSize(2);
    assertThat(Findings.format(List.of())).isEmpty();
  }
}
