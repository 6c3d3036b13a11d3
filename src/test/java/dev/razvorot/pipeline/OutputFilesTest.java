package dev.razvorot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.Span;
import dev.razvorot.align.Order;
import dev.razvorot.format.OutputException;
import dev.razvorot.pipeline.input.Input;
import dev.razvorot.pipeline.sides.Segmentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
  private static final Set<Output> ALL = EnumSet.allOf(Output.class);

  @TempDir private Path folder;
  private Path out;

  @BeforeEach
  void name_a_folder_that_is_not_there() {
    out = folder.resolve("корпус");
  }

  @Test
  void nothing_is_there_before_everything_is_complete() throws IOException {
    try (OutputFiles files = OutputFiles.open(out, ALL)) {
      files.write(bitext("снег.txt"));
      assertThat(visibleFiles()).isEmpty();

      List<Path> written = files.complete();

      assertThat(written)
          .containsExactly(
              out.resolve("headlines.tmx"),
              out.resolve("headlines.csv"),
              out.resolve("снег.ladder.tsv"));
    }
    assertThat(out.resolve("снег.ladder.tsv")).hasContent("0\t0\t0.7500");
    assertThat(out.resolve("headlines.csv")).content().contains(",Snow,Снег,0.7500,снег.txt,1,1,");
    assertThat(out.resolve("headlines.tmx")).content().contains("<seg>Снег</seg>");
  }

  @Test
  void only_what_is_wanted_is_written() throws IOException {
    try (OutputFiles files = OutputFiles.open(out, Set.of(Output.LADDER))) {
      files.write(bitext("a.txt"));
      files.complete();
    }

    assertThat(visibleFiles()).containsExactly("a.ladder.tsv");
  }

  @Test
  void a_run_given_up_leaves_neither_files_nor_folders() throws IOException {
    try (OutputFiles files = OutputFiles.open(out, ALL)) {
      files.write(bitext("год/месяц/день.txt"));
    }

    assertThat(out).doesNotExist();
  }

  @Test
  void a_run_given_up_leaves_the_files_of_an_earlier_one() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve("headlines.tmx"), "earlier");

    try (OutputFiles files = OutputFiles.open(out, ALL)) {
      files.write(bitext("a.txt"));
    }

    assertThat(visibleFiles()).containsExactly("headlines.tmx");
    assertThat(out.resolve("headlines.tmx")).hasContent("earlier");
  }

  @Test
  void two_documents_that_differ_in_txt_only_have_two_ladders() throws IOException {
    try (OutputFiles files = OutputFiles.open(out, Set.of(Output.LADDER))) {
      files.write(bitext("x"));
      files.write(bitext("x.txt"));
      files.write(bitext("y.TXT"));
      files.complete();
    }

    assertThat(visibleFiles())
        .containsExactlyInAnyOrder("x.ladder.tsv", "x.txt.ladder.tsv", "y.ladder.tsv");
  }

  @Test
  void documents_of_one_name_have_a_ladder_each() throws IOException {
    List<Path> written;
    try (OutputFiles files = OutputFiles.open(out, Set.of(Output.LADDER))) {
      files.write(bitext("a.txt"));
      files.write(bitext("a"));
      files.write(bitext("a.txt"));
      files.write(bitext("a"));
      written = files.complete();
    }

    assertThat(written).doesNotHaveDuplicates();
    assertThat(visibleFiles())
        .containsExactlyInAnyOrder(
            "a.ladder.tsv", "a-2.ladder.tsv", "a.txt.ladder.tsv", "a-3.ladder.tsv");
  }

  @Test
  void a_folder_that_cannot_be_written_is_known_at_once() throws IOException {
    Files.createFile(out);

    assertThatThrownBy(() -> OutputFiles.open(out, ALL))
        .isInstanceOf(OutputException.class)
        .hasMessageStartingWith(out + " cannot be written: ");
  }

  @Test
  void a_folder_in_place_of_the_second_file_leaves_no_trace_of_the_first() throws IOException {
    Files.createDirectories(out.resolve("headlines.csv"));

    assertThatThrownBy(() -> OutputFiles.open(out, ALL)).isInstanceOf(OutputException.class);

    assertThat(visibleFiles()).containsExactly("headlines.csv");
  }

  private List<String> visibleFiles() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .toList();
    }
  }

  private static Bitext bitext(String name) {
    Alignment alignment =
        new Alignment(
            Document.ofHeadlines(name, Language.ENGLISH, List.of("Snow")),
            Document.ofHeadlines(name, Language.RUSSIAN, List.of("Снег")),
            List.of(new Bead(Span.of(0), Span.of(0), 0.75, List.of())));
    return new Bitext(
        Input.mixed(name, Path.of("in", name)),
        new Bitext.Method(Segmentation.LINES, Order.ANY),
        alignment,
        List.of());
  }
}
