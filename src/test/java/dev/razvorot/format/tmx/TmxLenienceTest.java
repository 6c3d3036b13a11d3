package dev.razvorot.format.tmx;

import static dev.razvorot.format.tmx.TmxFiles.document;
import static dev.razvorot.format.tmx.TmxFiles.variant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.tmx.TmxFiles.Read;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that no XML parser takes, and that translators have all the same. */
class TmxLenienceTest {
  private static final String FIRST = unit("1", "The ice broke", "Лёд тронулся");
  private static final String SECOND = unit("2", "Snow fell in May", "Снег выпал в мае");
  private static final String THIRD = unit("3", "All quiet", "Всё спокойно");
  private static final String WHOLE = document(FIRST + SECOND + THIRD);

  @TempDir private Path folder;
  private TmxFiles files;

  @BeforeEach
  void open() {
    files = new TmxFiles(folder);
  }

  private static String unit(String id, String english, String russian) {
    return "<tu tuid=\"" + id + "\">" + variant("en", english) + variant("ru", russian) + "</tu>\n";
  }

  @ParameterizedTest
  @CsvSource({
    "tuid=\"2\",tuid=\"2\" creationid=\"A\" creationid=\"B\",xml-tag",
    "tuid=\"2\",tuid=2,xml-tag",
    "tuid=\"2\",tuid=“2”,xml-tag",
    "tuid=\"2\",tuid=\"2\"creationid=\"A\",xml-tag",
    "tuid=\"2\",tuid=\"2\" creationid=\"<A & B>\",'xml-tag,xml-bare-ampersand'",
    "tuid=\"2\",tuid=\"2\" protected,xml-tag",
    "tuid=\"2\",tuid=\"2,xml-tag",
    "мае</seg>,мае,xml-balance",
    "мае</seg></tuv>,мае,xml-balance",
    "<tu tuid=\"2\">,</tu><tu tuid=\"2\">,xml-balance",
    "<tu tuid=\"3\">,</tuv></tu><tu tuid=\"3\">,xml-balance",
    "Снег,<hi>Снег,xml-balance",
    "</tmx>,</tmx></body></tmx>,xml-balance",
    "</tmx>,</tmx> конец файла,xml-outside",
    "<?xml,вот память <?xml,'xml-late-declaration,xml-outside'",
    "Снег,]]> Снег,xml-cdata-end",
    "<tu tuid=\"3\">,слова<tu tuid=\"3\">,tmx-stray-text",
    "<tu tuid=\"2\">,< tu tuid=\"2\">,xml-spaced-tag",
    "мае</seg>,мае< / seg>,xml-spaced-tag",
    "мае</seg>,мае</ seg>,xml-spaced-tag",
    "broke,&#X41;,xml-capital-x",
    "UTF-8\"?>,UTF-8\">,xml-declaration-end",
  })
  void nothing_of_it_loses_a_unit(String sound, String odd, String oddities) throws IOException {
    Read read = files.text(WHOLE.replace(sound, odd));

    assertThat(read.error()).isEmpty();
    assertThat(read.oddities()).containsExactlyInAnyOrder(oddities.split(","));
    assertThat(read.units()).extracting(TranslationUnit::id).containsExactly("1", "2", "3");
    assertThat(read.report().read()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<r><m/>%s</r>", "<html><body><pre>%s</pre></body></html>", "<r>%s%1$s</r>"})
  void a_memory_may_stand_in_another_document(String around) throws IOException {
    String memory = WHOLE.substring(WHOLE.indexOf("<tmx"));

    Read read = files.text(String.format(around, memory));

    assertThat(read.units()).extracting(TranslationUnit::id).startsWith("1", "2", "3");
    assertThat(read.oddities()).containsExactly("tmx-root");
  }

  @Test
  void units_need_no_memory_around_them() throws IOException {
    Read read = files.text(FIRST + SECOND);

    assertThat(read.units()).extracting(TranslationUnit::id).containsExactly("1", "2");
    assertThat(read.oddities())
        .containsExactlyInAnyOrder("tmx-root", "tmx-version", "tmx-header", "xml-second-document");
  }

  @Test
  void a_document_type_may_be_written_as_in_html() throws IOException {
    Read read = files.text(WHOLE.replace("<tmx ", "<!doctype TMX system \"a>b\" [ ]><tmx "));

    assertThat(read.units()).hasSize(3);
    assertThat(read.report().isClean()).isTrue();
  }

  @Test
  void units_in_the_header_are_units() throws IOException {
    Read read =
        files.text(
            WHOLE.replace("\"plaintext\"/>", "\"plaintext\"><note>а</note>" + FIRST + "</header>"));

    assertThat(read.units()).extracting(TranslationUnit::id).containsExactly("1", "1", "2", "3");
    assertThat(read.report().isClean()).isTrue();
  }

  @Test
  void what_looks_like_a_tag_with_a_blank_in_a_text_is_text() throws IOException {
    Read read = files.english("a < note > b < seg c");

    assertThat(read.only().source().text()).isEqualTo("a < note > b < seg c");
  }

  @Test
  void what_is_mended_is_told_once_with_its_place() throws IOException {
    String odd = WHOLE.replace("The ice", "AT&T").replace("tuid=\"2\"", "tuid=2 tuid=\"4\"");

    Read read = files.text(odd);

    assertThat(read.oddities()).containsExactlyInAnyOrder("xml-bare-ampersand", "xml-tag");
    assertThat(read.report().entries()).allMatch(entry -> entry.count() == 1);
    assertThat(read.report().entries().get(1).places())
        .containsExactly(new Place(folder.resolve("память.tmx").toString(), 4, 1));
    assertThat(read.report().repaired()).isEqualTo(2);
    assertThat(read.units().get(1).target().text()).isEqualTo("Снег выпал в мае");
  }

  @Test
  void a_unit_without_end_is_followed_by_the_next() throws IOException {
    Read read = files.text(WHOLE.replace("мае</seg></tuv></tu>", "мае</seg></tuv>"));

    assertThat(read.units()).extracting(TranslationUnit::id).containsExactly("1", "2", "3");
    assertThat(read.oddities()).containsExactly("tmx-nested-unit", "xml-balance");
  }

  @Test
  void an_end_tag_in_other_letters_ends_its_element() throws IOException {
    Read read = files.text(WHOLE.replace("</tu>", "</TU>"));

    assertThat(read.units()).hasSize(3);
    assertThat(read.oddities()).containsExactly("xml-balance");
  }

  @Test
  void files_that_were_joined_are_read_one_behind_the_other() throws IOException {
    String doctype = WHOLE.replace("?>\n", "?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n");

    Read read = files.text(WHOLE + "\uFEFF" + doctype + WHOLE);

    assertThat(read.units()).hasSize(9);
    assertThat(read.oddities()).containsExactly("xml-second-declaration", "xml-second-document");
    assertThat(read.report().entries().get(1).count()).isEqualTo(2);
  }

  @Test
  void elements_and_attributes_may_be_in_capitals() throws IOException {
    Read read =
        files.text(WHOLE.replace("<tuv xml:lang", "<TUV XML:LANG").replace("</tuv", "</TUV"));

    assertThat(read.units()).hasSize(3);
    assertThat(read.report().isClean()).isTrue();
  }

  @Test
  void a_variant_without_seg_is_read_for_its_text() throws IOException {
    Read read = files.text(WHOLE.replace("<seg>Снег выпал в мае</seg>", " Снег выпал в мае\n"));

    assertThat(read.units().get(1).target().text()).isEqualTo("Снег выпал в мае");
    assertThat(read.oddities()).containsExactly("tmx-bare-text");
    assertThat(read.report().repaired()).isEqualTo(1);
  }

  @Test
  void bad_bytes_in_utf_8_are_replaced_and_counted() throws IOException {
    byte[] bytes = WHOLE.replace("Снег", "Сн?г").getBytes(StandardCharsets.UTF_8);
    int index = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("?\u00D0\u00B3");
    bytes[index] = (byte) 0xE5;

    Read read = files.file(Files.write(folder.resolve("a.tmx"), bytes), Codes.KEEP);

    assertThat(read.units().get(1).target().text()).isEqualTo("Сн\uFFFDг выпал в мае");
    assertThat(read.oddities()).containsExactly("xml-bad-bytes");
  }

  @ParameterizedTest
  @CsvSource({"KOI8-R,windows-1251", "windows-1251,UTF-8", "IBM866,KOI8-R"})
  void letters_count_more_than_a_wrong_declaration(String real, String declared)
      throws IOException {
    String russian = "На западном фронте всё спокойно, а на восточном метёт метель и стоит мороз";
    String text = document(unit("1", "All quiet", russian)).replace("UTF-8", declared);

    Read read = files.bytes(text, Charset.forName(real));

    assertThat(read.only().target().text()).isEqualTo(russian);
    assertThat(read.oddities()).containsExactly("xml-encoding");
  }

  @Test
  void utf_16_needs_no_mark_even_behind_blank_lines() throws IOException {
    Read read = files.bytes("\r\n" + WHOLE, StandardCharsets.UTF_16BE);

    assertThat(read.units()).hasSize(3);
  }

  @Test
  void of_a_pack_that_breaks_off_all_is_read_that_is_there() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
      stream.write(WHOLE.getBytes(StandardCharsets.UTF_8));
    }
    byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 10);

    Read read = files.file(Files.write(folder.resolve("a.tmx.gz"), cut), Codes.KEEP);

    assertThat(read.units()).hasSize(3);
    assertThat(read.error().orElseThrow()).hasMessageContaining("a broken packed file");
  }
}
