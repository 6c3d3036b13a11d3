package dev.razvorot.format.moses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.AtomicFile;
import dev.razvorot.format.Corpora;
import dev.razvorot.format.CorpusFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two files, line by line. */
class MosesTest {
  @TempDir private Path folder;

  @Test
  void texts_come_back_and_line_ends_become_spaces() throws IOException {
    Path english = folder.resolve("a.en");
    Path russian = folder.resolve("a.ru");
    try (MosesWriter writer = new MosesWriter(new AtomicFile(english), new AtomicFile(russian))) {
      writer.write(Corpora.unit("1", "Snow in Omsk\r\ntoday", "Снег в Омске"));
      writer.write(Corpora.unit("2", "", "Ёлка"));
      writer.complete();
    }

    assertThat(english).hasContent("Snow in Omsk today\n\n");
    try (MosesReader reader = MosesReader.open(english, russian)) {
      TranslationUnit unit = reader.read().orElseThrow();
      assertThat(unit.source().text()).isEqualTo("Snow in Omsk today");
      assertThat(unit.target().text()).isEqualTo("Снег в Омске");
      assertThat(reader.read().orElseThrow().target().text()).isEqualTo("Ёлка");
      assertThat(reader.read()).isEmpty();
      assertThat(reader.report().kept()).isEqualTo(2);
    }
  }

  @Test
  void files_of_different_length_are_refused_where_one_ends() throws IOException {
    Path english = Files.writeString(folder.resolve("a.en"), "One\n\n");
    Path russian = Files.writeString(folder.resolve("a.ru"), "Один\n\nДва\n");

    try (MosesReader reader = MosesReader.open(english, russian)) {
      assertThat(reader.read()).isPresent();
      assertThatThrownBy(reader::read)
          .isInstanceOf(CorpusFormatException.class)
          .hasMessageStartingWith(russian + ":3:1: a line that the other file does not have");
    }
  }
}
