package dev.razvorot.format.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.format.document.layout.Cell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenDocument texts as lines of text. */
class OdtTextTest {
  @TempDir private Path folder;

  @Test
  void headings_and_paragraphs_are_lines() throws IOException {
    String body =
        """
        <text:tracked-changes><text:p>удалено</text:p></text:tracked-changes>
        <text:h text:outline-level="1">Договор № 5</text:h>
        <text:p>Продавец<text:s text:c="2"/><text:span>поставляет</text:span>
          товар<text:note><text:note-citation>1</text:note-citation><text:note-body>
        <text:p>Новый.</text:p></text:note-body></text:note>.<office:annotation>
        <text:p>Проверить!</text:p></office:annotation></text:p>
        <text:list><text:list-item><text:p>Snow<text:line-break/>Снег</text:p></text:list-item>
        </text:list><text:p>Rain<text:tab/>Дождь</text:p>""";

    assertThat(read(body, "").raw().text())
        .isEqualTo("Договор № 5\nНовый.\nПродавец  поставляет товар.\nSnow\nСнег\nRain\tДождь\n");
  }

  @Test
  void the_title_of_the_document_is_text_and_that_of_a_picture_is_none() throws IOException {
    String body =
        "<text:p>Руководство «<text:title>Насосы</text:title>»<draw:frame>"
            + "<svg:title>Рисунок</svg:title><svg:desc>насос</svg:desc></draw:frame>, ч. 1</text:p>";

    assertThat(read(body, "").raw().text()).isEqualTo("Руководство «Насосы», ч. 1\n");
  }

  @Test
  void a_document_with_a_password_is_called_so() throws IOException {
    Path path = folder.resolve("c.odt");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      put(zip, "content.xml", "\u0001\u0002\u0003");
      put(
          zip,
          "META-INF/manifest.xml",
          "<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
    }

    assertThatThrownBy(() -> TextReader.read(path))
        .hasMessage(
            path + ":1:1: a document with a password; one saved without a password was expected");
  }

  @Test
  void cells_know_their_columns() throws IOException {
    String table =
        "<table:table><table:table-row><table:table-cell table:number-columns-spanned='2'>"
            + "<text:p>оба</text:p></table:table-cell><table:covered-table-cell/>"
            + "<table:table-cell><text:p>в</text:p></table:table-cell></table:table-row>"
            + "<table:table-row><table:table-cell table:number-columns-repeated='2'/>"
            + "<table:table-cell><text:p>г</text:p></table:table-cell></table:table-row>"
            + "</table:table>";

    assertThat(read(table, "").cells())
        .containsExactly(new Cell(1, 1, 1, 1), new Cell(2, 1, 1, 3), new Cell(3, 1, 2, 3));
  }

  @Test
  void headers_and_footers_are_named() throws IOException {
    String header = "<style:header><text:p>Черновик</text:p></style:header>";

    assertThat(read("<text:p>Снег</text:p>", header).leftOut())
        .containsExactly("headers and footers");
    assertThat(read("<text:p>Снег</text:p>", "<text:p>1</text:p>").leftOut()).isEmpty();
  }

  @Test
  void what_is_no_such_document_is_refused() throws IOException {
    Path plain = Files.writeString(folder.resolve("b.odt"), "Снег");

    assertThatThrownBy(() -> TextReader.read(plain)).hasMessageContaining("a broken zip file");
  }

  private ReadText read(String body, String styles) throws IOException {
    Path path = folder.resolve("a.odt");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      put(zip, "content.xml", xml(body));
      put(zip, "styles.xml", xml(styles));
    }
    return TextReader.read(path);
  }

  private static String xml(String body) {
    String names =
        " xmlns:text='t' xmlns:table='a' xmlns:office='o' xmlns:style='s'"
            + " xmlns:draw='d' xmlns:svg='g'";
    return "<office:document"
        + names
        + "><office:text>"
        + body
        + "</office:text></office:document>";
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
