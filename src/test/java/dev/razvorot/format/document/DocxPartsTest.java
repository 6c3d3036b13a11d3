package dev.razvorot.format.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.format.document.layout.Cell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes, headers and tables of Word documents. */
class DocxPartsTest {
  @TempDir private Path folder;

  private final Map<String, String> parts = new LinkedHashMap<>();

  @Test
  void notes_follow_the_body_each_paragraph_on_its_line() throws IOException {
    parts.put("word/endnotes.xml", "<w:endnote w:id=\"1\">" + p("Конец.") + "</w:endnote>");
    parts.put(
        "word/footnotes.xml",
        "<w:footnote w:type=\"separator\" w:id=\"-1\">"
            + p("---")
            + "</w:footnote><w:footnote w:id=\"1\">"
            + p("Сноска.")
            + p("Её продолжение.")
            + "</w:footnote>");
    parts.put("word/document.xml", p("Текст<w:footnoteReference w:id=\"1\"/>."));

    ReadText read = read();

    assertThat(read.raw().text()).isEqualTo("Текст.\nСноска.\nЕё продолжение.\nКонец.\n");
    assertThat(read.leftOut()).isEmpty();
  }

  @Test
  void parts_that_hold_words_and_are_not_read_are_named() throws IOException {
    parts.put("word/document.xml", p("Текст"));
    parts.put("word/header1.xml", p(""));
    parts.put("word/header2.xml", p("Договор № 5"));
    parts.put("word/footer1.xml", p("— 5 —"));
    parts.put("word/comments.xml", "<w:comment w:id=\"0\">" + p("Проверить!") + "</w:comment>");

    ReadText read = read();

    assertThat(read.raw().text()).isEqualTo("Текст\n");
    assertThat(read.leftOut()).containsExactly("headers", "comments");
  }

  @Test
  void a_cell_over_several_columns_does_not_shift_those_behind_it() throws IOException {
    parts.put(
        "word/document.xml",
        "<w:tbl>"
            + row(tc("", "1"), tc("", "left"), tc("", "правый"))
            + row(tc("<w:gridSpan w:val=\"2\"/>", "left"), tc("", "правый"))
            + row("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", tc("", "left"), tc("", "правый"))
            + "</w:tbl>");

    assertThat(read().cells()).extracting(Cell::column).containsExactly(1, 2, 3, 2, 3, 2, 3);
  }

  @Test
  void a_dragged_border_parts_no_column() throws IOException {
    String two = "<w:gridSpan w:val=\"2\"/>";
    parts.put(
        "word/document.xml",
        "<w:tbl>"
            + row(tc("", "left"), tc(two, "правый"))
            + row(tc(two, "left"), tc("", "правый"))
            + "</w:tbl>");

    assertThat(read().cells()).extracting(Cell::column).containsExactly(1, 3, 1, 3);
  }

  @Test
  void cells_of_pages_reach_over_columns_and_rows() throws IOException {
    String page =
        "<table><tr><td rowspan=2>1<td>left<td>правый<tr><td>left<td>правый"
            + "<tr><td colspan=2>left<td>правый<tr><td colspan=x rowspan=0>1<td>left</table>";
    Path file = Files.writeString(folder.resolve("a.html"), page);

    assertThat(TextReader.read(file).cells())
        .extracting(Cell::column)
        .containsExactly(1, 2, 3, 2, 3, 2, 3, 1, 2);
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private ReadText read() throws IOException {
    Path path = folder.resolve("a.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        String xml =
            "<w:part xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + part.getValue()
                + "</w:part>";
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
      }
    }
    return TextReader.read(path);
  }
}
