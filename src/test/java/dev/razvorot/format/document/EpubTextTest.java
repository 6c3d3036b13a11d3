package dev.razvorot.format.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.format.document.layout.Cell;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** E-books as lines of text. */
class EpubTextTest {
  private static final String CONTAINER =
      "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>";

  private static final String MANIFEST =
      """
      <manifest><item id="css" href="a.css" media-type="text/css"/>
      <item id="b" href="ch%202.xhtml" media-type="application/xhtml+xml"/>
      <item id="a" href="../text/ch1.xhtml" media-type="application/xhtml+xml"/>
      </manifest>""";

  @TempDir private Path folder;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  @Test
  void pages_are_read_in_the_order_of_the_spine() throws IOException {
    book("<spine><itemref idref='a'/><itemref idref='b'/><itemref idref='a'/></spine>");

    assertThat(read().raw().text()).isEqualTo("Глава 1\nШёл снег.\nГлава 2\nи дождь\n");
    assertThat(read().format()).isEqualTo(DocumentFormat.EPUB);
  }

  @Test
  void without_a_spine_the_manifest_tells_the_order_and_without_that_the_names()
      throws IOException {
    book("");
    String byManifest = read().raw().text();
    files.remove("OEBPS/book.opf");
    files.remove("META-INF/container.xml");

    assertThat(byManifest).isEqualTo("Глава 2\nи дождь\nГлава 1\nШёл снег.\n");
    assertThat(read().raw().text()).isEqualTo(byManifest);
  }

  @Test
  void pages_may_be_named_from_the_root_of_the_file() throws IOException {
    book("<spine><itemref idref='a'/></spine>");
    files.computeIfPresent(
        "OEBPS/book.opf",
        (name, bytes) -> text(bytes).replace("../text", "/text").getBytes(StandardCharsets.UTF_8));

    assertThat(read().raw().text()).isEqualTo("Глава 1\nШёл снег.\n");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void a_page_that_is_not_there_is_named() throws IOException {
    book("<spine><itemref idref='a'/><itemref idref='b'/><itemref idref='c'/></spine>");
    files.remove("text/ch1.xhtml");

    assertThat(read().leftOut()).containsExactly("text/ch1.xhtml, which is not in the file");
  }

  @Test
  void tables_and_marks_of_notes_are_as_in_web_pages() throws IOException {
    page("a.xhtml", "<table><tr><td>left<td>правый</table>");
    page("b.xhtml", "<table><tr><td>left<td>правый<a epub:type='noteref' href='#n'>1</a></table>");

    assertThat(read().raw().text()).isEqualTo("left\nправый\nleft\nправый\n");
    assertThat(read().cells()).extracting(Cell::table).containsExactly(1, 1, 2, 2);
  }

  @Test
  void a_page_is_read_in_the_encoding_it_declares() throws IOException {
    String page = "<?xml version='1.0' encoding='windows-1251'?><html><p>Лёд</p></html>";
    files.put("a.html", page.getBytes(Charset.forName("windows-1251")));

    assertThat(read().raw().text()).isEqualTo("Лёд\n");
  }

  @Test
  void what_is_no_book_or_locked_is_refused() throws IOException {
    put("mimetype", "application/epub+zip");
    assertThatThrownBy(this::read)
        .hasMessageEndingWith("a zip without pages; an EPUB was expected");

    book("<spine><itemref idref='b'/></spine>");
    put("META-INF/encryption.xml", "<e><CipherReference URI='OEBPS/ch%202.xhtml'/></e>");
    assertThatThrownBy(this::read).hasMessageContaining("an e-book with copy protection");

    Path plain = Files.writeString(folder.resolve("b.epub"), "Снег");
    assertThatThrownBy(() -> TextReader.read(plain)).hasMessageContaining("a broken zip file");
  }

  @Test
  void a_book_that_grows_without_measure_is_refused() throws IOException {
    for (int i = 0; i < 3; i++) {
      put(i + ".xhtml", "<p>" + "снег ".repeat(380_000) + "</p>");
    }

    assertThatThrownBy(this::read).hasMessageContaining("an e-book that grows more than 200 times");
  }

  private void book(String spine) {
    put("META-INF/container.xml", CONTAINER);
    put("OEBPS/book.opf", "<package>" + MANIFEST + spine + "</package>");
    page("OEBPS/ch 2.xhtml", "<h1>Глава 2</h1><p>и дождь</p>");
    page("text/ch1.xhtml", "<h1>Глава 1</h1><p id='a'/><p>Шёл снег.</p>");
  }

  private void page(String name, String body) {
    put(
        name,
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/>"
            + "<script src='a.js'/></head><body>"
            + body
            + "</body></html>");
  }

  private void put(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private ReadText read() throws IOException {
    Path path = folder.resolve("a.epub");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return TextReader.read(path);
  }
}
