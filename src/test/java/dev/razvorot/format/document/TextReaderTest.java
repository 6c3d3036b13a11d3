package dev.razvorot.format.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.format.CorpusFormatException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes to text. */
class TextReaderTest {
  private static final String NEWS =
      "Ёлку на Соборной площади зажгут двадцать четвёртого декабря\n";

  @TempDir private Path folder;

  @Test
  void reads_utf_8_under_the_name_asked_for() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), NEWS);

    ReadText read = TextReader.read(file, "a");

    assertThat(read.raw().name()).isEqualTo("a");
    assertThat(read.raw().text()).isEqualTo(NEWS);
    assertThat(read.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(read.guessed()).isFalse();
  }

  @Test
  void says_that_it_guessed_an_old_encoding() throws IOException {
    Path file =
        Files.write(folder.resolve("a.txt"), NEWS.getBytes(Charset.forName("windows-1251")));

    ReadText read = TextReader.read(file);

    assertThat(read.raw().text()).isEqualTo(NEWS);
    assertThat(read.charset()).isEqualTo(Charset.forName("windows-1251"));
    assertThat(read.guessed()).isTrue();
  }

  @Test
  void names_the_candidates_when_nothing_makes_sense() throws IOException {
    byte[] noise = new byte[512];
    new Random(5).nextBytes(noise);
    Path file = Files.write(folder.resolve("шум.txt"), noise);

    assertThatThrownBy(() -> TextReader.read(file))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageStartingWith(file + ":1:")
        .hasMessageContaining("windows-1251");
  }
}
