package dev.razvorot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.pipeline.input.Input;
import dev.razvorot.pipeline.sides.Note;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of Word documents that hold more than is read. */
class WordNotesTest {
  @TempDir private Path folder;

  @Test
  void footnotes_are_paired_and_headers_are_said_to_be_left_out() throws IOException {
    Path english = docx("a.docx", "The bridge was opened.", "Built in 1912.", "Bridge news");
    Path russian = docx("б.docx", "Мост открыли.", "Построен в 1912 году.", "");

    Bitext bitext = aligned(Input.pair("a.docx", english, russian));

    assertThat(bitext.units())
        .extracting(unit -> unit.target().text())
        .containsExactly("Мост открыли.", "Построен в 1912 году.");
    assertThat(bitext.notes())
        .containsExactly(new Note(Note.Kind.LEFT_OUT, english.toString(), "left out: headers"));
  }

  private static Bitext aligned(Input input) throws IOException {
    List<Bitext> bitexts = new ArrayList<>();
    new Pipeline(PipelineOptions.standard()).align(List.of(input), bitexts::add);
    return bitexts.get(0);
  }

  private Path docx(String name, String body, String footnote, String header) throws IOException {
    Path path = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      add(zip, "word/document.xml", body);
      add(zip, "word/footnotes.xml", footnote);
      add(zip, "word/header1.xml", header);
    }
    return path;
  }

  private static void add(ZipOutputStream zip, String part, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(part));
    String xml = "<x><p><r><t>" + text + "</t></r></p></x>";
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
  }
}
