package dev.razvorot.format.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.Corpora;
import dev.razvorot.format.table.CsvWriter.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables as they are written. */
class CsvWriterTest {
  private static final String HEADER = "id,en,ru,score,document,en_lines,ru_lines,findings";

  @Test
  void writes_a_row_for_each_unit() throws IOException {
    assertThat(written(Set.of(), Corpora.aligned()))
        .isEqualTo(
            HEADER
                + "\n5f0c,Soyuz-2.1a lifts off,«Союз-2.1а» взлетел,0.9731,001-baikonur,3,\"5,7\","
                + "note soft-hyphen: one soft hyphen left out\n");
  }

  @Test
  void adds_the_evidence_when_asked() throws IOException {
    assertThat(written(Set.of(Column.EVIDENCE), Corpora.aligned()).lines())
        .first()
        .isEqualTo(HEADER + ",evidence");
    assertThat(written(Set.of(Column.EVIDENCE), Corpora.aligned())).endsWith(",number 2.1\n");
  }

  @Test
  void quotes_what_needs_quotes() throws IOException {
    assertThat(written(Set.of(), Corpora.unit("1", "a \"b\", c", "строка\nдругая")))
        .endsWith("1,\"a \"\"b\"\", c\",\"строка\nдругая\",,,,,\n");
  }

  private static String written(Set<Column> extra, TranslationUnit... units) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvWriter writer = new CsvWriter(bytes, extra)) {
      for (TranslationUnit unit : units) {
        writer.write(unit);
      }
      writer.complete();
    }
    return bytes.toString(UTF_8);
  }
}
