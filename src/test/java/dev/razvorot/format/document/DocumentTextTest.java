package dev.razvorot.format.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.razvorot.format.document.layout.Cell;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages, Markdown and Word documents as lines of text. */
class DocumentTextTest {
  @TempDir private Path folder;

  @Test
  void a_page_is_its_blocks_each_on_its_line() throws IOException {
    String page =
        """
        <!doctype html>
        <html><head><title>Новости</title><style>p { color: red }</style></head>
        <body>
        <h1>Союз взлетел
          с Байконура</h1>
        <script>var x = "не текст";</script>
        <p>Первый <b>аб</b>зац,&nbsp;№&#8239;5.<br>Вторая строка.</p>
        <ul><li>раз<li>два</ul>

        <table><tr><td>Омск</td><td>−5&nbsp;°C</td></tr></table>
        <div>Без абзаца <p>с абзацем</p> и после</div>
        </body></html>
        """;

    assertThat(read("a.html", page).lines())
        .containsExactly(
            "",
            "Новости",
            "",
            "Союз взлетел с Байконура",
            "",
            "",
            "Первый абзац,\u00A0№\u202F5.",
            "Вторая строка.",
            "раз",
            "два",
            "Омск",
            "−5\u00A0°C",
            "Без абзаца",
            "с абзацем",
            "и после");
  }

  @Test
  void a_title_that_the_heading_says_again_is_one_line() throws IOException {
    String page = "<title>Цены\n растут</title><h1>Цены растут</h1><p>Хлеб подорожал.</p>";

    assertThat(read("a.html", page).lines().filter(line -> !line.isEmpty()))
        .containsExactly("Цены растут", "Хлеб подорожал.");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251,true",
    "KOI8-R,true",
    "UTF-8,true",
    "windows-1251,false",
    "UTF-8,false"
  })
  void a_page_is_read_in_the_encoding_it_declares_or_seems_to_have(String name, boolean declared)
      throws IOException {
    String meta = declared ? "<meta charset=" + name + ">" : "";
    String page = meta + "<h2>Ёлку на Соборной площади зажгут двадцать четвёртого декабря</h2>";
    Path path = Files.write(folder.resolve("a.htm"), page.getBytes(Charset.forName(name)));

    ReadText read = TextReader.read(path, "a");

    assertThat(read.raw().text())
        .isEqualTo("Ёлку на Соборной площади зажгут двадцать четвёртого декабря\n");
    assertThat(read.charset().name()).isEqualTo(name);
  }

  @Test
  void markdown_is_its_blocks_each_on_its_line() throws IOException {
    String markdown =
        """
        ---
        title: не текст
        ---
        # Снег в *Омске* ##

        Абзац с [ссылкой](https://example.org "подпись") и
        продолжением, `кодом`, __силой__ и 5\\*6.

        Подзаголовок
        ------------
        > цитата
        > дальше

        - раз
          ещё
        2. [x] два

        ```java
        int notText;
        ```
        <!-- тоже
        не текст -->
        | Город | Снег |
        |-------|:----:|
        | Омск  | ![знак](a.png) есть |

        [ref]: https://example.org
        snake_case_name и **жирный _курсив_**
        """;

    assertThat(read("a.md", markdown).lines().filter(line -> !line.isEmpty()))
        .containsExactly(
            "Снег в Омске",
            "Абзац с ссылкой и продолжением, кодом, силой и 5*6.",
            "Подзаголовок",
            "цитата дальше",
            "раз ещё",
            "два",
            "Город",
            "Снег",
            "Омск",
            "знак есть",
            "snake_case_name и жирный курсив");
    assertThat(read("a.md", markdown).lines().toList().get(3)).isEqualTo("Снег в Омске");
    assertThat(read("a.md", markdown).lines().toList().get(10)).isEqualTo("цитата дальше");
  }

  @Test
  void marks_of_markdown_may_stand_within_others_and_alone() throws IOException {
    String markdown =
        """
        **Снег *в* Омске** и ***лёд* в Туле**, 2 ** 3 * 4, <!---->``a ` b`` и `c`.
        #    Город   #
        # Язык C#
        > > > цитата \\[1](не ссылка)
        > * * *
        """;

    assertThat(read("a.md", markdown).lines())
        .containsExactly(
            "Снег в Омске и лёд в Туле, 2 ** 3 * 4, a ` b и c.",
            "Город",
            "Язык C#",
            "цитата [1](не ссылка)");
  }

  /** By one expression for both ends of a mark, each of them took minutes, or all of the stack. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a ",
        "**a ",
        "***",
        "_a ",
        "~~a ",
        "`a",
        "x <!-- ",
        "[a ",
        "[a",
        "\\[",
        "[^",
        "<a ",
        "> ",
        "- ",
        "|",
        "-",
        "- |",
        " ",
        "=",
        "#",
        "# ",
        "[a]: ",
        "[a](b \"",
        "\\"
      })
  void markdown_of_many_marks_takes_time_in_proportion(String piece) {
    String many = piece.repeat(50_000);
    String markdown = "a\n\n# " + many + "b\n\nx" + many + "\n\n" + many + "\n\n[" + many + "x\n";

    assertTimeout(Duration.ofSeconds(60), () -> read("a.md", markdown));
  }

  @Test
  void footnotes_of_markdown_are_text_and_their_marks_are_none() throws IOException {
    String markdown = "Снег[^1] выпал.\n\n[^1]: В *мае*,\n    как всегда.\n[ref]: a.png\n";

    assertThat(read("a.md", markdown).lines().filter(line -> !line.isEmpty()))
        .containsExactly("Снег выпал.", "В мае, как всегда.");
  }

  @Test
  void rows_of_markdown_tables_need_no_bars_at_their_ends() throws IOException {
    String markdown = "Погода\n\nГород | Снег\n--- | :-:\nОмск | есть\nТула | нет\n\nда | нет\n";

    assertThat(read("a.md", markdown).lines().filter(line -> !line.isEmpty()))
        .containsExactly("Погода", "Город", "Снег", "Омск", "есть", "Тула", "нет", "да | нет");
  }

  @Test
  void subtitles_are_their_cues_without_numbers_times_and_styles() throws IOException {
    String subtitles =
        """
        WEBVTT

        1
        00:00:01,000 --> 00:00:02,500
        <i>Лёд тронулся,</i>
        господа присяжные!

        2
        00:00:03.000 --> 00:00:04.000 align:start
        {\\an8}– Который час?
        – 1984
        """;

    assertThat(read("film.srt", subtitles).lines().filter(line -> !line.isEmpty()))
        .containsExactly("Лёд тронулся, господа присяжные!", "– Который час?", "– 1984");
    assertThat(read("film.vtt", subtitles).lines().toList().get(4)).startsWith("Лёд");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1\n00:00:01,000 --> 00:00:02,500\nСнег\n",
        "\n00:01.000 --> 00:02.500\nСнег\n",
        "WEBVTT - фильм\n\nNOTE перевод\n\n00:01.000 --> 00:02.500\nСнег\n"
      })
  void subtitles_are_known_under_any_name(String subtitles) throws IOException {
    Path file = Files.writeString(folder.resolve("film.txt"), subtitles);

    assertThat(TextReader.read(file).raw().text().strip()).isEqualTo("Снег");
    assertThat(TextReader.read(file).format()).isEqualTo(DocumentFormat.SUBTITLES);
  }

  @Test
  void a_text_may_begin_with_a_number_and_speak_of_times() throws IOException {
    String text = "1\nWEBVTT and 00:01 --> 00:02\n00:01.000 --> 00:02.500\n";

    assertThat(read("a.txt", text)).isEqualTo(text);
    assertThat(read("b.txt", "WEBVTT is a format\n")).isEqualTo("WEBVTT is a format\n");
  }

  @Test
  void a_word_document_is_its_paragraphs() throws IOException {
    String body =
        "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Союз </w:t></w:r><w:r>"
            + "<w:t>взлетел</w:t></w:r></w:p><w:p/><w:p><w:del><w:r><w:delText>нет</w:delText></w:r></w:del><w:ins><w:r><w:t>да</w:t><w:tab/><w:t"
            + " xml:space=\"preserve\"> и</w:t><w:br/>"
            + "<w:t>нет</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>№"
            + " 5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

    Path path = docx("word/document.xml", body);

    assertThat(TextReader.read(path).raw().text()).isEqualTo("Союз взлетел\n\nда\t и\nнет\n№ 5\n");
  }

  @Test
  void a_paragraph_whose_end_was_deleted_goes_on() throws IOException {
    String body =
        "<w:p><w:pPr><w:jc/><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>Союз </w:t></w:r>"
            + "</w:p><w:p><w:pPr><w:rPr><w:ins w:id=\"2\"/></w:rPr></w:pPr><w:hyperlink><w:r><w:t>"
            + "взлетел</w:t></w:r></w:hyperlink></w:p><w:sdt><w:sdtContent><w:p><w:smartTag><w:r>"
            + "<w:t>Омск</w:t></w:r></w:smartTag></w:p></w:sdtContent></w:sdt>";

    assertThat(TextReader.read(docx("word/document2.xml", body)).raw().text())
        .isEqualTo("Союз взлетел\nОмск\n");
  }

  @Test
  void hidden_text_of_a_word_document_is_left_out() throws IOException {
    String run = "<w:r><w:rPr><w:b/>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>";
    String body =
        "<w:p>"
            + run.formatted("<w:vanish/>", "скрыто")
            + run.formatted("<w:vanish w:val=\"0\"/>", "Снег ")
            + run.formatted("<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>", "выпал")
            + "<w:r><w:rPr><w:vanish"
            + " w:val=\"true\"/></w:rPr><w:tab/></w:r><w:r><w:t>.</w:t></w:r></w:p>";

    assertThat(TextReader.read(docx("word/document.xml", body)).raw().text())
        .isEqualTo("Снег выпал.\n");
  }

  @Test
  void a_text_box_is_read_once() throws IOException {
    String box = "<w:txbxContent><w:p><w:r><w:t>врезка</w:t></w:r></w:p></w:txbxContent>";
    String body =
        "<w:p><w:r><mc:AlternateContent><mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent><w:t>вокруг</w:t></w:r></w:p>";

    assertThat(TextReader.read(docx("word\\document.xml", body)).raw().text())
        .isEqualTo("врезка\nвокруг\n");
  }

  @Test
  void lines_in_tables_know_their_columns() throws IOException {
    String cell = "<w:tc><w:p><w:r><w:t>№</w:t></w:r></w:p></w:tc>";
    String word = "<w:p/><w:tbl><w:tr>" + cell + cell + "</w:tr></w:tbl><w:p/>";
    String page = "<p>а<table><tr><td>б<table><tr><td>в</table><td>г<tr><td>д</table>";
    String markdown = "а\n\n| б | в |\n|---|---|\n|   | г |\n\nд\n\n| е |\n";

    assertThat(TextReader.read(docx("word/document.xml", word)).cells())
        .containsExactly(new Cell(2, 1, 1, 1), new Cell(3, 1, 1, 2));
    assertThat(cells("a.html", page))
        .containsExactly(
            new Cell(2, 1, 1, 1), new Cell(3, 2, 1, 1), new Cell(4, 1, 1, 2), new Cell(5, 1, 2, 1));
    assertThat(cells("a.md", markdown))
        .containsExactly(
            new Cell(3, 1, 1, 1), new Cell(4, 1, 1, 2), new Cell(5, 1, 2, 2), new Cell(9, 2, 1, 1));
  }

  @Test
  void old_word_documents_are_called_so() throws IOException {
    byte[] bytes = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 26, -31};
    Path old = Files.write(folder.resolve("a.docx"), bytes);

    assertThatThrownBy(() -> TextReader.read(old))
        .hasMessage(
            old
                + ":1:1: a document of old Word, or one with a password; one saved as .docx without"
                + " a password was expected");
  }

  @Test
  void what_a_page_does_not_show_is_left_out() throws IOException {
    String html =
        "<p hidden>нет</p><div style='DISPLAY : none'>нет</div><select><option>раз<option>два"
            + "</select><ruby>雪<rt>ゆき</rt></ruby>";
    String notes =
        "<p>5 м<sup>2</sup><sup><a href='#n1'>[1]</a></sup> и<a href='b.html#n2'><sup>2</sup></a>";

    assertThat(read("a.html", html)).isEqualTo("раз\nдва\n雪\n");
    assertThat(read("a.html", notes)).isEqualTo("5 м2 и\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>слово</b> ", "<br/><i> </i>"})
  void a_page_of_many_pieces_takes_time_in_proportion(String piece) {
    String page = "<p>" + piece.repeat(300_000) + "</p>";

    assertTimeout(Duration.ofSeconds(60), () -> read("a.html", page));
  }

  @Test
  void a_tag_that_never_ends_takes_time_in_proportion() {
    String page = "<html xmlns='http://www.w3.org/1999/xhtml'><p>Снег <" + "a".repeat(400_000);

    assertTimeout(Duration.ofSeconds(60), () -> read("a.xhtml", page));
  }

  @Test
  void a_page_may_declare_its_encoding_as_xml_does() throws IOException {
    String html = "<?xml version=\"1.0\" encoding=\"koi8-r\"?><html><p>Снег</p></html>";
    Path page = Files.write(folder.resolve("a.xhtml"), html.getBytes(Charset.forName("KOI8-R")));

    assertThat(TextReader.read(page).raw().text()).isEqualTo("Снег\n");
  }

  @Test
  void a_page_in_utf8_is_read_as_such_whatever_it_declares() throws IOException {
    String page = "<meta charset=\"windows-1251\"><p>Снег</p>";

    assertThat(read("a.html", page)).isEqualTo("Снег\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary", "legend", "dialog", "figcaption", "dt", "dd", "option"})
  void what_stands_apart_on_a_page_is_a_line(String tag) throws IOException {
    String page = "<div><%1$s>Кто вы?</%1$s>Мы врачи.</div>".formatted(tag);

    assertThat(read("a.html", page).lines()).contains("Кто вы?");
  }

  @Test
  void what_is_no_word_document_is_refused() throws IOException {
    Path other = docx("xl/workbook.xml", "");
    Path plain = Files.writeString(folder.resolve("b.docx"), "просто текст");

    assertThatThrownBy(() -> TextReader.read(other))
        .hasMessage(
            other + ":1:1: a zip without word/document.xml; a document that has one was expected");
    assertThatThrownBy(() -> TextReader.read(plain)).hasMessageContaining("a broken zip file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><span lang='ru'>Мост закроют</span> <span lang='en-GB'>Bridge to close</span></p>",
        "<p><b>Мост закроют</b> <i>Bridge to close</i></p>",
        "<div><b>Мост закроют</b>\n<i>Bridge to close</i><p></p></div>",
      })
  void two_languages_in_one_block_of_a_page_are_two_lines(String page) throws IOException {
    assertThat(read("a.html", page).lines().filter(line -> !line.isBlank()))
        .containsExactly("Мост закроют", "Bridge to close");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Группа <i lang='en'>Deep Purple</i> едет в <i lang='ru'>Омск</i>",
        "<b>Windows</b> <i>операционная система</i>",
        "Газета <b>Новый мир</b> <i>The New World</i>",
        "<b>Новый мир</b> <i>The New World</i> закрыт",
      })
  void names_in_a_block_of_a_page_begin_no_line(String block) throws IOException {
    assertThat(read("a.html", "<p>" + block + "</p>").strip()).doesNotContain("\n");
  }

  @Test
  void a_row_of_markdown_in_the_other_language_is_a_line() throws IOException {
    assertThat(
            read("a.md", "**Мост через Волгу\nзакроют на год**\n*Bridge to close*\n\nТекст")
                .lines())
        .containsExactly("Мост через Волгу закроют на год", "", "Bridge to close", "", "Текст");
    assertThat(read("a.md", "Вышла игра\nCyberpunk\nи ещё одна").lines())
        .containsExactly("Вышла игра Cyberpunk и ещё одна");
  }

  @Test
  void formats_are_told_by_the_endings_of_names() {
    assertThat(DocumentFormat.ofFile(Path.of("А.HTML"))).isEqualTo(DocumentFormat.HTML);
    assertThat(DocumentFormat.ofFile(Path.of("news.en"))).isEqualTo(DocumentFormat.PLAIN);
  }

  private List<Cell> cells(String name, String text) throws IOException {
    return TextReader.read(Files.writeString(folder.resolve(name), text)).cells();
  }

  private String read(String name, String text) throws IOException {
    Path path = Files.writeString(folder.resolve(name), text);
    return TextReader.read(path, name).raw().text();
  }

  private Path docx(String entry, String body) throws IOException {
    Path path = folder.resolve("a.docx");
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return path;
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a", "{\\", "<i ", "<", "{"})
  void styles_of_subtitles_without_end_cost_no_more_than_their_length(String style)
      throws IOException {
    String cue = "1\n00:00:01,000 --> 00:00:02,500\n" + style.repeat(300_000) + "\nСнег\n";

    String text = assertTimeout(Duration.ofSeconds(60), () -> read("film.srt", cue));

    assertThat(text).contains("Снег");
  }
}
