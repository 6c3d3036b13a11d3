package dev.razvorot.translit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the standards themselves say: standards.tsv, written by hand from their tables. */
class StandardsTest {
  static Stream<String[]> rows() {
    return Texts.lines("standards.tsv").stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rows")
  void a_scheme_writes_what_its_standard_says(String id, String cyrillic, String latin) {
    assertThat(Transliteration.of(id).toLatin(cyrillic)).isEqualTo(latin);
  }

  @Test
  void every_scheme_has_rows() {
    assertThat(rows().map(row -> row[0]))
        .containsAll(Schemes.all().stream().map(Scheme::id).toList());
  }
}
