package dev.razvorot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.pipeline.input.Inputs;
import dev.razvorot.pipeline.sides.Note;
import dev.razvorot.pipeline.sides.Segmentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain text whose paragraphs were broken into lines. */
class BrokenLinesTest {
  private static final String ENGLISH =
      """
      This document answers questions that are frequently asked
      about the system, about how it is installed and about how
      people live with it.
      """;
  private static final String RUSSIAN =
      """
      В этом документе содержатся ответы на часто задаваемые
      вопросы о системе, о том, как её устанавливают, и о том,
      как с ней живут.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("faq.en.txt"), (ENGLISH + "\n").repeat(6));
    Files.writeString(folder.resolve("faq.ru.txt"), (RUSSIAN + "\n").repeat(6));
  }

  @Test
  void paragraphs_are_paired_and_a_note_says_so() throws IOException {
    Bitext bitext = aligned(PipelineOptions.standard());

    assertThat(bitext.alignment().source().size()).isEqualTo(6);
    assertThat(bitext.alignment().target().size()).isEqualTo(6);
    assertThat(bitext.notes())
        .extracting(Note::message)
        .contains("broken lines joined to paragraphs");
  }

  @Test
  void lines_that_were_asked_for_stay_lines() throws IOException {
    Bitext bitext = aligned(PipelineOptions.standard().withSegmentation(Segmentation.LINES));

    assertThat(bitext.alignment().source().size()).isEqualTo(18);
  }

  private Bitext aligned(PipelineOptions options) throws IOException {
    List<Bitext> bitexts = new ArrayList<>();
    new Pipeline(options).align(Inputs.find(List.of(folder)).inputs(), bitexts::add);
    return bitexts.get(0);
  }
}
