package dev.razvorot.format.tmx;

import static dev.razvorot.format.tmx.TmxFiles.PAIR;
import static dev.razvorot.format.tmx.TmxFiles.document;
import static dev.razvorot.format.tmx.TmxFiles.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.tmx.TmxFiles.Read;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes, characters and XML that is none. */
class TmxCharactersTest {
  @TempDir private Path folder;
  private TmxFiles files;

  @BeforeEach
  void open() {
    files = new TmxFiles(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "IBM866", "UTF-8"})
  void reads_the_encoding_that_is_declared(String name) throws IOException {
    String text = document("<tu>" + PAIR + "</tu>").replace("UTF-8", name);

    assertThat(files.bytes(text, Charset.forName(name)).only().target().text())
        .isEqualTo("Привет, мир");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_counts_more_than_the_declaration(String name) throws IOException {
    String text = "\uFEFF" + document("<tu>" + PAIR + "</tu>").replace("UTF-8", "KOI8-R");

    Read read = files.bytes(text, Charset.forName(name));

    assertThat(read.only().target().text()).isEqualTo("Привет, мир");
    assertThat(read.oddities()).containsExactly("xml-encoding");
  }

  @Test
  void utf_16_in_name_only_is_utf_8() throws IOException {
    Read read = files.text(document("<tu>" + PAIR + "</tu>").replace("UTF-8", "UTF-16"));

    assertThat(read.only().target().text()).isEqualTo("Привет, мир");
  }

  @Test
  void says_which_encoding_it_seems_to_be_and_where() throws IOException {
    String text =
        document("<tu>" + variant("en", "Hello") + variant("ru", "Привет, мир") + "</tu>");
    Read read = files.bytes(text, Charset.forName("windows-1251"));

    assertThat(read.error().orElseThrow())
        .isInstanceOf(CorpusFormatException.class)
        .hasMessage(
            folder.resolve("память.tmx")
                + ":3:70: bytes that are not UTF-8; UTF-8 was expected (the text seems to be"
                + " windows-1251)");
  }

  @ParameterizedTest
  @CsvSource({
    "клингон, windows-1251",
    "win1251, windows-1251",
    "CP-1251, windows-1251",
    "KOI8R, KOI8-R",
    "x-mac-cyrillic, x-MacCyrillic",
    "cp866, IBM866"
  })
  void encodings_are_known_by_the_names_that_old_tools_give_them(String name, String charset)
      throws IOException {
    String text = document("<tu>" + PAIR + "</tu>\n").replace("UTF-8", name);

    assertThat(files.bytes(text, Charset.forName(charset)).only().target().text())
        .isEqualTo("Привет, мир");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "ISO-8859-1", "US-ASCII", "клингон"})
  void what_is_utf_8_to_the_last_byte_is_utf_8_whatever_is_declared(String name)
      throws IOException {
    Read read = files.text(document("<tu>" + PAIR + "</tu>").replace("UTF-8", name));

    assertThat(read.only().target().text()).isEqualTo("Привет, мир");
    assertThat(read.oddities()).containsExactly("xml-encoding");
  }

  @Test
  void utf_32_is_known_by_its_mark() throws IOException {
    String text = "\uFEFF" + document("<tu>" + PAIR + "</tu>").replace("UTF-8", "UTF-32");

    assertThat(files.bytes(text, Charset.forName("UTF-32LE")).only().target().text())
        .isEqualTo("Привет, мир");
    assertThat(files.bytes(text, Charset.forName("UTF-32BE")).oddities()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rain<br>now|Rain<br>now|xml-stray-tag",
        "Mail <ann@x.org>, see <http://x.org/a?b>|Mail <ann@x.org>, see <http://x.org/a?b>"
            + "|xml-stray-tag",
        "if a<b and c>d|if a<b and c>d|xml-stray-tag",
        "a</b>|a</b>|xml-stray-tag",
        "a <!b> c|a <!b> c|xml-bare-less-than",
        "<g id=\"1\">a</g><X/>|a|tmx-inline",
        "<b><br>a</b>|<br>a|xml-stray-tag,tmx-inline",
        "<b><i>a</b></i>|<i>a</i>|xml-stray-tag,tmx-inline",
        "<b>a<b>c</b>|<b>ac|xml-stray-tag,tmx-inline",
        "<p a=\"x&y\">a</p>|a|xml-bare-ampersand,tmx-inline",
        "<!-- a -- b --->a<!---->|a|''",
      })
  void what_only_looks_like_a_tag_is_text(String segment, String text, String oddities)
      throws IOException {
    Read read = files.english(segment);

    assertThat(read.only().source().text()).isEqualTo(text);
    assertThat(String.join(",", read.oddities())).isEqualTo(oddities);
  }

  @Test
  void looking_for_ends_of_tags_costs_no_more_than_the_file_is_long() throws IOException {
    String text = "<x>a".repeat(60_000);

    Read read = files.english(text);

    assertThat(read.units().size() + read.error().stream().count()).isEqualTo(1);
  }

  @Test
  void names_of_elements_may_have_capitals_and_prefixes() throws IOException {
    String capitals = document("<TU>" + PAIR.replace("tuv", "TUV").replace("seg", "SEG") + "</TU>");
    String prefixed =
        document("<t:tu>" + PAIR.replace("<seg", "<t:seg").replace("</seg", "</t:seg") + "</t:tu>");

    assertThat(files.text(capitals).only().source().text()).isEqualTo("Hello, world");
    assertThat(files.text(prefixed).only().source().text()).isEqualTo("Hello, world");
  }

  @Test
  void the_unit_that_was_mended_counts_as_repaired() throws IOException {
    String odd = variant("en", "AT&T") + variant("ru", "АТ&Т");
    Read read = files.body("<tu>" + PAIR + "</tu>\n<tu>" + odd + "</tu>\n<tu>" + PAIR + "</tu>");

    assertThat(read.report().kept()).isEqualTo(3);
    assertThat(read.report().repaired()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a\u0002b|ab|xml-control",
        "a&#31;b&#xB;c|abc|xml-control-reference",
        "AT&T|AT&T|xml-bare-ampersand",
        "a &b c; d|a &b c; d|xml-bare-ampersand",
        "a &unknown; b|a &unknown; b|xml-bare-ampersand",
        "5 < 7 <= 8|5 < 7 <= 8|xml-bare-less-than",
        "5&nbsp;&laquo;a&raquo;|5\u00A0«a»|xml-html-entity",
        "&#55357;&#56960;|🚀|xml-split-pair",
        "&#x41;&#1071;&#128640;&lt;&amp;&gt;&quot;&apos;|AЯ🚀<&>\"'|''",
        "🚀 Щ é \uFFFD|🚀 Щ é \uFFFD|''",
      })
  void text_that_is_not_quite_xml_is_read(String written, String expected, String oddity)
      throws IOException {
    Read read = files.english(written);

    assertThat(read.only().source().text()).isEqualTo(expected);
    assertThat(String.join(",", read.oddities())).isEqualTo(oddity);
  }

  @Test
  void half_a_pair_in_utf_16_is_left_out() throws IOException {
    String text = "\uFEFF" + document("<tu>" + PAIR + "</tu>").replace("UTF-8", "UTF-16");
    byte[] bytes = text.replace("Hello", "Hel\u0001lo").getBytes(StandardCharsets.UTF_16LE);
    int index = new String(bytes, StandardCharsets.UTF_16LE).indexOf('\u0001');
    bytes[2 * index + 1] = (byte) 0xD8;
    Path path = Files.write(folder.resolve("a.tmx"), bytes);

    Read read = files.file(path, Codes.KEEP);

    assertThat(read.only().source().text()).isEqualTo("Hello, world");
    assertThat(read.oddities()).containsExactly("xml-control");
  }

  @Test
  void xml_1_1_may_name_controls() throws IOException {
    String text =
        document("<tu>" + variant("en", "a&#31;b") + variant("ru", "а") + "</tu>")
            .replace("version=\"1.0\"", "version=\"1.1\"");

    assertThat(files.text(text).only().source().text()).isEqualTo("a\u001Fb");
  }

  @Test
  void blank_lines_before_the_declaration_are_passed_over() throws IOException {
    Read read = files.text(" \r\n\n" + document("<tu>" + PAIR + "</tu>\n<tu/>"));

    assertThat(read.only().source().text()).isEqualTo("Hello, world");
    assertThat(read.oddities()).containsExactly("xml-late-declaration", "tmx-neither");
    assertThat(read.report().entries().get(1).places()).extracting(Place::line).containsExactly(6);
  }

  @Test
  void entities_of_the_file_are_expanded_and_foreign_ones_never_opened() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "тайна");
    String doctype =
        "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\" [<!-- don't > -->\n<!ENTITY co \"Acme &amp; &of;\">"
            + "<!ENTITY of 'Sons'><!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\"><!ENTITY % p SYSTEM \"p.dtd\">]>";
    String text =
        document("<tu>" + variant("en", "&co; [&x;]") + variant("ru", "Акме") + "</tu>")
            .replace("<tmx ", doctype + "<tmx ");

    Read read = files.text(text);

    assertThat(read.only().source().text()).isEqualTo("Acme & Sons []");
    assertThat(read.oddities()).containsExactly("xml-internal-entity", "xml-external-entity");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!ENTITY a \"0123456789012345678901234567890123456789\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
            + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY z"
            + " \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">",
        "<!ENTITY z \"&z;\">"
      })
  void entities_that_grow_without_measure_are_refused(String declarations) throws IOException {
    String text =
        document("<tu>" + variant("en", "&z;") + variant("ru", "Акме") + "</tu>")
            .replace("<tmx ", "<!DOCTYPE tmx [" + declarations + "]><tmx ");

    assertThat(files.text(text).error().orElseThrow())
        .hasMessageContaining("entities that grow without measure");
  }

  @Test
  void a_text_without_end_is_refused() throws IOException {
    Read read = files.english("длинно ".repeat(800_000));

    assertThat(read.error().orElseThrow()).hasMessageContaining("a text that goes on and on");
  }

  @Test
  void nesting_is_noted_first_and_refused_at_last() throws IOException {
    assertThat(files.english("<hi>".repeat(2000) + "a" + "</hi>".repeat(2000)).oddities())
        .containsExactly("xml-deep");
    assertThat(files.english("<hi>".repeat(9000)).error().orElseThrow())
        .hasMessageContaining("Maximum");
  }

  @Test
  void packed_memories_are_read() throws IOException {
    Path gzip = folder.resolve("a.tmx.gz");
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      stream.write(document("<tu>" + PAIR + "</tu>").getBytes(StandardCharsets.UTF_8));
    }
    Path zip = zip("../../внутри.tmx", document("<tu>" + PAIR + "</tu>"));

    assertThat(files.file(gzip, Codes.KEEP).only().source().text()).isEqualTo("Hello, world");
    assertThat(files.file(zip, Codes.KEEP).only().source().text()).isEqualTo("Hello, world");
  }

  @Test
  void a_zip_that_grows_without_measure_is_refused() throws IOException {
    Path zip = zip("a.tmx", document("<tu>" + variant("en", "a".repeat(4_900_000).repeat(2))));

    assertThatThrownBy(
            () -> files.file(zip, Codes.KEEP).error().ifPresent(TmxCharactersTest::raise))
        .hasMessageContaining("a packed file that grows more than 200 times");
  }

  @Test
  void broken_packs_are_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream stream = new GZIPOutputStream(bytes)) {
      stream.write(document("<tu>" + PAIR + "</tu>").getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = bytes.toByteArray();
    Path cut = Files.write(folder.resolve("a.gz"), java.util.Arrays.copyOf(whole, 40));
    Path noZip = Files.writeString(folder.resolve("b.zip"), "PK, а не архив");
    Path noMemory = zip("readme.txt", "ничего");

    assertThatThrownBy(() -> TmxReader.open(cut)).hasMessageContaining("a broken packed file");
    assertThatThrownBy(() -> TmxReader.open(noZip)).hasMessageContaining("a broken zip file");
    assertThatThrownBy(() -> TmxReader.open(noMemory)).hasMessageContaining("0 corpora");
  }

  private Path zip(String entry, String text) throws IOException {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream stream = new ZipOutputStream(Files.newOutputStream(zip))) {
      stream.putNextEntry(new ZipEntry(entry));
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }

  private static void raise(IOException e) {
    throw new java.io.UncheckedIOException(e);
  }
}
