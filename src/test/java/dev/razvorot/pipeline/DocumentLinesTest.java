package dev.razvorot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.pipeline.input.Inputs;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word documents whose paragraphs hold both languages. */
class DocumentLinesTest {
  private static final List<String> ENGLISH =
      List.of(
          "Ferry runs aground near Korsakov",
          "Regulator fines two banks",
          "Hermitage cats get a garden of their own");
  private static final List<String> RUSSIAN =
      List.of(
          "Паром сел на мель у Корсакова",
          "Регулятор оштрафовал два банка",
          "У эрмитажных котов появился собственный сад");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"<w:tab/>", "<w:br/>", "<w:cr/>", "<w:t> </w:t><w:tab/><w:tab/>"})
  void the_sides_of_a_paragraph_are_a_pair(String between) throws IOException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < ENGLISH.size(); i++) {
      body.append(paragraph(ENGLISH.get(i) + "</w:t>" + between + "<w:t>" + RUSSIAN.get(i)));
    }

    Bitext bitext = aligned(body.toString());

    assertThat(bitext.alignment().units())
        .extracting(unit -> unit.source().text())
        .containsExactlyElementsOf(ENGLISH);
    assertThat(bitext.alignment().units())
        .extracting(unit -> unit.target().text())
        .containsExactlyElementsOf(RUSSIAN);
  }

  @Test
  void a_tab_within_a_text_becomes_a_blank() throws IOException {
    String english = paragraph("1.1</w:t><w:tab/><w:t>Subject of the Contract");
    String russian = paragraph("1.1</w:t><w:tab/><w:t> </w:t><w:tab/><w:t>Предмет договора");

    Bitext bitext = aligned(english + russian);

    assertThat(bitext.alignment().units().get(0).source().text())
        .isEqualTo("1.1 Subject of the Contract");
    assertThat(bitext.alignment().units().get(0).target().text()).isEqualTo("1.1 Предмет договора");
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private Bitext aligned(String body) throws IOException {
    Path file = folder.resolve("digest.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      String xml = "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>";
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    List<Bitext> bitexts = new ArrayList<>();
    new Pipeline(PipelineOptions.standard())
        .align(Inputs.find(List.of(file)).inputs(), bitexts::add);
    return bitexts.get(0);
  }
}
