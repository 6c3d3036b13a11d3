package dev.razvorot.format.tmx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.razvorot.InlineCode;
import dev.razvorot.InlineCode.Kind;
import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import dev.razvorot.Variant;
import dev.razvorot.format.AtomicFile;
import dev.razvorot.format.Corpora;
import dev.razvorot.format.xml.Unwritable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TMX as it is written. */
class TmxWriterTest {
  private static final TmxOptions OPTIONS = TmxOptions.of("0.1.0");

  @TempDir private Path folder;

  @Test
  void writes_the_whole_file() throws IOException {
    assertThat(written(Corpora.aligned()))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4">
              <header creationtool="Razvorot" creationtoolversion="0.1.0" segtype="sentence"\
             o-tmf="Razvorot" adminlang="en" srclang="en" datatype="plaintext"/>
              <body>
                <tu tuid="5f0c">
                  <prop type="x-score">0.9731</prop>
                  <prop type="x-document">001-baikonur</prop>
                  <prop type="x-lines">3:5,7</prop>
                  <prop type="x-evidence">number 2.1</prop>
                  <prop type="x-finding">note soft-hyphen: one soft hyphen left out</prop>
                  <tuv xml:lang="en"><seg>Soyuz-2.1a lifts off</seg></tuv>
                  <tuv xml:lang="ru"><seg>«Союз-2.1а» взлетел</seg></tuv>
                </tu>
              </body>
            </tmx>
            """);
  }

  @Test
  void no_units_make_an_empty_body() throws IOException {
    assertThat(written()).endsWith("datatype=\"plaintext\"/>\n  <body>\n  </body>\n</tmx>\n");
  }

  @Test
  void escapes_markup_and_what_parsers_would_change() throws IOException {
    assertThat(written(Corpora.unit("1", "R&D <b>a]]>b</b>\r\n\tc", "НИОКР: 10 < 20\u0085")))
        .contains("<seg>R&amp;D &lt;b&gt;a]]&gt;b&lt;/b&gt;&#13;\n\tc</seg>")
        .contains("<seg>НИОКР: 10 &lt; 20&#133;</seg>");
  }

  @Test
  void keeps_characters_of_every_plane() throws IOException {
    assertThat(written(Corpora.unit("1", "🚀 € 𝒳", "Ё̈ №5")))
        .contains("<seg>🚀 € 𝒳</seg>")
        .contains("<seg>Ё̈ №5</seg>");
  }

  @Test
  void replaces_what_xml_cannot_hold_and_counts_it() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try (TmxWriter writer = new TmxWriter(bytes, OPTIONS)) {
      writer.write(Corpora.unit("1", "a\u000Bb\uD83Dc", "г\uFFFEд"));
      assertThat(writer.replacedCharacters()).isEqualTo(3);
      writer.complete();
    }

    assertThat(bytes.toString(UTF_8)).contains("a\uFFFDb\uFFFDc").contains("г\uFFFDд");
  }

  @Test
  void refuses_what_xml_cannot_hold_and_leaves_the_old_file() throws IOException {
    Path file = Files.writeString(folder.resolve("a.tmx"), "старое");
    TmxOptions strict = OPTIONS.withUnwritable(Unwritable.REFUSE);

    assertThatIOException()
        .isThrownBy(
            () -> {
              try (TmxWriter writer = new TmxWriter(new AtomicFile(file), strict)) {
                writer.write(Corpora.unit("1", "Soyuz", "«Союз\u0002»"));
                writer.complete();
              }
            })
        .withMessage(
            "character U+0002 at code point 6 of \"«Союз\uFFFD»\" cannot be written as XML; a text"
                + " without control characters and half surrogate pairs was expected");
    assertThat(file).hasContent("старое");
  }

  @Test
  void a_long_text_crosses_the_buffer_whole() throws IOException {
    String russian = "Щёлк ".repeat(50_000);

    assertThat(written(Corpora.unit("1", "Click", russian))).contains(russian);
  }

  @Test
  void what_a_unit_says_of_itself_stands_where_tmx_has_a_place() throws IOException {
    Map<String, String> props = new LinkedHashMap<>();
    props.put("@creationdate", "20240229T120000Z");
    props.put("@changedate", "вчера");
    props.put("#note", "Проверено");
    props.put("x-client", "ТАСС");
    props.put("x-client[2]", "AP");
    props.put("en/@creationid", "ann");
    props.put("ru/#note", "мягче");

    assertThat(written(Corpora.unit("1", "a", "б", props)))
        .contains(
            """
                <tu tuid="1" creationdate="20240229T120000Z">
                  <prop type="@changedate">вчера</prop>
                  <note>Проверено</note>
                  <prop type="x-client">ТАСС</prop>
                  <prop type="x-client">AP</prop>
                  <tuv xml:lang="en" creationid="ann"><seg>a</seg></tuv>
                  <tuv xml:lang="ru"><note>мягче</note><seg>б</seg></tuv>
                </tu>
            """);
  }

  @Test
  void codes_are_written_as_tmx_pairs_them() throws IOException {
    List<InlineCode> codes =
        List.of(
            new InlineCode(0, Kind.END, "9", "", "</u>"),
            new InlineCode(0, Kind.BEGIN, "7", "bold", "<b>"),
            new InlineCode(1, Kind.POINT, "", "", "<br>"),
            new InlineCode(2, Kind.END, "7", "", "</b>"),
            new InlineCode(2, Kind.BEGIN, "8", "", "<i>"));
    Variant source = new Variant(Language.ENGLISH, "ab", codes);
    TranslationUnit unit =
        new TranslationUnit("1", source, new Variant(Language.RUSSIAN, "аб"), Map.of(), List.of());

    assertThat(written(unit))
        .contains(
            "<seg><it pos=\"end\" x=\"9\">&lt;/u&gt;</it><bpt i=\"1\" x=\"7\""
                + " type=\"bold\">&lt;b&gt;</bpt>a<ph>&lt;br&gt;</ph>b<ept"
                + " i=\"1\">&lt;/b&gt;</ept><it pos=\"begin\" x=\"8\">&lt;i&gt;</it></seg>");
  }

  @Test
  void ids_that_are_no_numbers_get_one_for_the_whole_unit() throws IOException {
    List<InlineCode> codes = List.of(new InlineCode(0, Kind.POINT, "ключ", "", ""));
    TranslationUnit unit =
        new TranslationUnit(
            "1",
            new Variant(Language.ENGLISH, "a", codes),
            new Variant(Language.RUSSIAN, "а", codes),
            Map.of(),
            List.of());

    assertThat(written(unit))
        .contains("<seg><ph x=\"1001\"></ph>a</seg>")
        .contains("<seg><ph x=\"1001\"></ph>а</seg>");
  }

  @Test
  void a_profile_spells_languages_and_codes_as_its_tool_wants() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TmxOptions trados = OPTIONS.withProfile(TmxProfile.TRADOS);
    try (TmxWriter writer = new TmxWriter(bytes, trados.withDoctype())) {
      writer.write(Corpora.unit("1", "a", "б"));
      writer.complete();
    }

    assertThat(bytes.toString(UTF_8))
        .contains("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx ")
        .contains("srclang=\"en-US\"")
        .contains("<tuv xml:lang=\"en-US\">")
        .contains("<tuv xml:lang=\"ru-RU\">");
  }

  private static String written(TranslationUnit... units) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TmxWriter writer = new TmxWriter(bytes, OPTIONS)) {
      for (TranslationUnit unit : units) {
        writer.write(unit);
      }
      writer.complete();
    }
    return bytes.toString(UTF_8);
  }
}
