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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    for (int at = 0; at < noise.length; at++) {
      noise[at] |= (byte) 0x80;
    }
    Path file = Files.write(folder.resolve("шум.txt"), noise);

    assertThatThrownBy(() -> TextReader.read(file))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageStartingWith(file + ":1:")
        .hasMessageContaining("windows-1251");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.pdf  | %PDF-1.7             | a PDF; the document it was made from",
        "a.rtf  | {\\rtf1\\ansi          | a document in RTF; one saved as .docx",
        "a.tmx  | <?xml version='1.0'?><tmx version='1.4'> | a translation memory; a document was",
        "a.csv  | en,ru                | a table or a memory; a document was expected",
        "a.page | <?xml version='1.0'?><page id='a'> | an XML file; a feed, or one made into HTML"
            + " or text",
        "ls.1   | '.\\\" remark\n"
            + ".TH LS 1\n"
            + "' | a manual page in roff; its text was expected: man -l",
        "cp.ru.1| '.Dd May 5, 2024\n'     | a manual page in roff; its text was expected: man -l",
        "a.tex  | '%\n\\documentclass{article}' | a LaTeX document; its text was expected: pandoc",
        "a.php  | <!DOCTYPE html><html> | a web page; a name with .html",
        "a.po   | '# Russian\n\nmsgid \"\"\nmsgstr \"\"' | a PO file; TMX or XLIFF made of it",
        "a.json | '[\n  { \"en\": \"Snow\" }'  | a JSON file; a document was expected",
        "a.xlsx | PK\u0003\u0004xx       | a spreadsheet; one saved as CSV was expected, which"
            + " convert",
        "a.pptx | PK\u0003\u0004xx       | slides; their text, saved as .txt, was expected",
        "a.gif  | GIF89a               | a picture; a text was expected",
        "a.zip  | PK\u0003\u0004xx       | a zip file; what is in it",
      })
  void what_holds_text_in_another_way_is_refused(String name, String head, String message)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name), head);

    assertThatThrownBy(() -> TextReader.read(file))
        .hasMessageStartingWith(file + ":1:1: " + message);
  }

  @Test
  void bytes_that_are_no_text_are_called_so() throws IOException {
    byte[] bytes = new byte[4000];
    new Random(7).nextBytes(bytes);
    Path file = Files.write(folder.resolve("a.txt"), bytes);

    assertThatThrownBy(() -> TextReader.read(file))
        .hasMessage(file + ":1:1: bytes that are no text; a text was expected");
  }

  @Test
  void an_open_document_is_called_so() throws IOException {
    Path file = folder.resolve("цены.odg");
    String start = "PK\3\4" + "\0".repeat(26) + "mimetype";
    Files.writeString(file, start + "application/vnd.oasis.opendocument.spreadsheet");

    assertThatThrownBy(() -> TextReader.read(file))
        .hasMessage(
            file
                + ":1:1: an OpenDocument file; one named .odt, if it is a text, or one saved as"
                + " .docx was expected");
  }

  @Test
  void a_text_may_speak_of_web_pages() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "A page begins with <html>.\n");
    Path scripts = Files.writeString(folder.resolve("b.txt"), ".sh files are scripts.\n");

    assertThat(TextReader.read(file).raw().text()).startsWith("A page");
    assertThat(TextReader.read(scripts).raw().text()).startsWith(".sh");
  }
}
