package dev.razvorot.format.tmx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.AtomicFile;
import dev.razvorot.format.Corpora;
import dev.razvorot.format.xml.Unwritable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static String written(TranslationUnit... units) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TmxWriter writer = new TmxWriter(bytes, OPTIONS)) {
      for (TranslationUnit unit : units) {
        writer.write(unit);
      }
    }
    return bytes.toString(UTF_8);
  }
}
