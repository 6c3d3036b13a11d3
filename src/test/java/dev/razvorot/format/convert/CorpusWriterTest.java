package dev.razvorot.format.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.AtomicFile;
import dev.razvorot.format.Corpora;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.OutputFolder;
import dev.razvorot.format.tmx.TmxOptions;
import dev.razvorot.format.tmx.TmxWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every writer and reader keeps to: nothing is lost in silence, nothing half-written. */
class CorpusWriterTest {
  private static final TranslationUnit UNIT = Corpora.unit("1", "Snow", "Снег");

  @TempDir private Path folder;

  @Test
  void what_fails_between_two_units_leaves_the_old_file() throws IOException {
    Path file = Files.writeString(folder.resolve("a.tmx"), "старое");

    assertThatIllegalStateException()
        .isThrownBy(
            () -> {
              try (CorpusWriter tmx = new TmxWriter(new AtomicFile(file), TmxOptions.standard())) {
                tmx.write(UNIT);
                throw new IllegalStateException("the caller's own code");
              }
            })
        .withMessage("the caller's own code")
        .withNoCause();
    assertThat(file).hasContent("старое");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @ParameterizedTest
  @EnumSource(CorpusFormat.class)
  void a_file_that_is_not_completed_is_given_up(CorpusFormat format) throws IOException {
    try (OutputFolder output = new OutputFolder(folder)) {
      try (CorpusWriter writer = format.create(output, "a", WriteOptions.of("1"))) {
        writer.write(UNIT);
      }
      assertThatIllegalStateException().isThrownBy(output::complete);
    }

    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @EnumSource(CorpusFormat.class)
  void nothing_is_written_to_a_complete_file(CorpusFormat format) throws IOException {
    try (OutputFolder output = new OutputFolder(folder)) {
      CorpusWriter writer = format.create(output, "a", WriteOptions.of("1"));
      writer.write(UNIT);
      writer.complete();
      writer.close();

      assertThatIllegalStateException().isThrownBy(() -> writer.write(UNIT));
      assertThatIllegalStateException().isThrownBy(writer::complete);
      output.complete();
    }
  }

  @ParameterizedTest
  @EnumSource(CorpusFormat.class)
  void nothing_is_read_from_a_closed_file(CorpusFormat format) throws IOException {
    try (OutputFolder output = new OutputFolder(folder)) {
      try (CorpusWriter writer = format.create(output, "a", WriteOptions.of("1"))) {
        writer.write(UNIT);
        writer.complete();
      }
      output.complete();
    }
    Path file = folder.resolve(format.files("a").get(0));
    CorpusReader reader = format.open(file, ReadOptions.usual());
    reader.close();

    assertThatIllegalStateException()
        .isThrownBy(reader::read)
        .withMessageStartingWith("it is closed");
  }
}
