package dev.razvorot.format.xliff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.razvorot.InlineCode;
import dev.razvorot.InlineCode.Kind;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.AtomicFile;
import dev.razvorot.format.Corpora;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.xml.Unwritable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** XLIFF as it is written, and as tools write it. */
class XliffTest {
  @TempDir private Path folder;
  private ReadReport report = new ReadReport("", 0, 0, 0, List.of());

  @Test
  void writes_1_2_with_the_score_as_match_quality() throws IOException {
    assertThat(written(XliffVersion.V1_2, Corpora.aligned()))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
              <file original="corpus" source-language="en" target-language="ru"\
             datatype="plaintext" tool-id="razvorot">
                <header>
                  <tool tool-id="razvorot" tool-name="Razvorot" tool-version="0.1.0"/>
                </header>
                <body>
                  <trans-unit id="1" resname="5f0c" xml:space="preserve">
                    <source xml:lang="en">Soyuz-2.1a lifts off</source>
                    <target xml:lang="ru">«Союз-2.1а» взлетел</target>
                    <note from="x-score">0.9731</note>
                    <note from="x-document">001-baikonur</note>
                    <note from="x-lines">3:5,7</note>
                    <note from="x-evidence">number 2.1</note>
                    <note from="x-finding">note soft-hyphen: one soft hyphen left out</note>
                    <alt-trans match-quality="97.31" origin="Razvorot"><target\
             xml:lang="ru">«Союз-2.1а» взлетел</target></alt-trans>
                  </trans-unit>
                </body>
              </file>
            </xliff>
            """);
  }

  @Test
  void writes_2_1_with_metadata_and_matches() throws IOException {
    assertThat(written(XliffVersion.V2_1, Corpora.aligned()))
        .contains("version=\"2.1\" srcLang=\"en\" trgLang=\"ru\">")
        .contains("<unit id=\"u1\" name=\"5f0c\" xml:space=\"preserve\">")
        .contains("<mda:meta type=\"x-score\">0.9731</mda:meta>")
        .contains("<mtc:match ref=\"#s1\" origin=\"Razvorot\" matchQuality=\"97.31\">")
        .contains("        <source>Soyuz-2.1a lifts off</source>\n        <target>«Союз-2.1а»");
  }

  @Test
  void older_versions_and_proposals_of_tools_are_no_units() throws IOException {
    String text =
        """
            <xliff version="1.2" xmlns:mq="MQXliff">
            <file source-language="en" target-language="ru"><body><trans-unit id="1">
            <source>Snow</source><target>Снег</target>
            <mq:minorversions><mq:historical-unit><source>Old</source><target>Старый</target>
            </mq:historical-unit></mq:minorversions></trans-unit></body></file></xliff>
            """;

    List<TranslationUnit> units = read(text);

    assertThat(units).hasSize(1);
    assertThat(units.get(0).target().text()).isEqualTo("Снег");
  }

  @Test
  void languages_may_stand_at_the_texts() throws IOException {
    String text =
        """
            <xliff version="1.2"><file><body><trans-unit id="1">
            <source xml:lang="ru">Снег</source><target xml:lang="en-US">Snow</target>
            </trans-unit></body></file></xliff>
            """;

    assertThat(read(text).get(0).source().text()).isEqualTo("Snow");
  }

  @ParameterizedTest
  @EnumSource(XliffVersion.class)
  void refuses_what_xml_cannot_hold_and_leaves_the_old_file(XliffVersion version)
      throws IOException {
    Path file = Files.writeString(folder.resolve("a.xlf"), "старое");

    assertThatIOException()
        .isThrownBy(
            () -> {
              try (XliffWriter writer =
                  new XliffWriter(new AtomicFile(file), version, "1", Unwritable.REFUSE)) {
                writer.write(Corpora.unit("1", "a\u0001", "б", Map.of("#note", "в")));
                writer.complete();
              }
            })
        .withMessageContaining("U+0001");
    assertThat(file).hasContent("старое");
  }

  @Test
  void reads_segments_that_a_workbench_cut() throws IOException {
    List<TranslationUnit> units =
        read12(
            """
            <trans-unit id="7"><source>One. Two. Three.</source>
            <seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">T<g id="3"\
             ctype="bold">w</g>o.</mrk> <mrk mtype="seg" mid="3">Three.</mrk></seg-source>
            <target><mrk mtype="seg" mid="1">Раз.</mrk> <mrk mtype="seg" mid="2">Два.</mrk></target>
            <note>Считалка</note><alt-trans><target>Чужое</target></alt-trans></trans-unit>
            """);

    assertThat(units).extracting(TranslationUnit::id).containsExactly("7-1", "7-2");
    assertThat(units.get(1).source().text()).isEqualTo("Two.");
    assertThat(units.get(1).source().codes())
        .containsExactly(
            new InlineCode(1, Kind.BEGIN, "3", "bold", ""),
            new InlineCode(2, Kind.END, "3", "", ""));
    assertThat(units.get(1).target().text()).isEqualTo("Два.");
    assertThat(units.get(0).props()).containsExactly(entry("#note", "Считалка"));
    assertThat(report.skipped()).isEqualTo(1);
  }

  @Test
  void reads_placeholders_of_every_kind() throws IOException {
    List<TranslationUnit> units =
        read12(
            """
            <trans-unit id="1"><source>a<x id="1"/>b<bx id="2" rid="9"/>c<ex id="3" rid="9"/>d<it\
             id="4" pos="close">}</it>e<odd>f</odd></source><target state="translated">а</target>\
            </trans-unit>
            """);

    assertThat(units.get(0).source().text()).isEqualTo("abcdef");
    assertThat(units.get(0).source().codes())
        .extracting(InlineCode::kind)
        .containsExactly(Kind.POINT, Kind.BEGIN, Kind.END, Kind.LONE_END, Kind.BEGIN, Kind.END);
    assertThat(report.entries().get(0).oddity().id()).isEqualTo("xliff-inline");
  }

  @Test
  void untranslated_and_foreign_units_are_skipped() throws IOException {
    assertThat(
            read12(
                """
                <trans-unit id="1"><source>a</source></trans-unit>
                <trans-unit id="2"><source>a</source><target state="new"/></trans-unit>
                <trans-unit id="3"><source>a</source><target/></trans-unit>
                """))
        .hasSize(1);
    assertThat(report.entries())
        .extracting(entry -> entry.oddity().id() + " " + entry.count())
        .containsExactly("xliff-no-target 2", "xliff-empty-text 1");
    assertThat(
            read(
                """
                <xliff version="1.2"><file source-language="de" target-language="ru"><body>
                <trans-unit id="1"><source>a</source><target>а</target></trans-unit>
                </body></file></xliff>
                """))
        .isEmpty();
  }

  @Test
  void a_translation_into_english_is_turned_round() throws IOException {
    List<TranslationUnit> units =
        read(
            """
            <xliff version="2.0" srcLang="ru-RU" trgLang="en-GB" xmlns="urn:x"><file id="f">
            <unit id="u"><notes><note>раз</note><note>два</note></notes>
            <originalData><data id="d1">&lt;b&gt;</data><data id="d2">&lt;/b&gt;</data></originalData>
            <segment><source>Сн<pc id="1" dataRefStart="d1" dataRefEnd="d2">е</pc>г</source>
            <target>Snow<cp hex="001F"/><ph id="5"/></target></segment>
            <ignorable><source> </source></ignorable>
            <segment id="s2"><source>Град</source><target>Hail<sm id="m"/></target></segment>
            </unit></file></xliff>
            """);

    assertThat(units).extracting(TranslationUnit::id).containsExactly("u", "u-2");
    assertThat(units.get(0).source().text()).isEqualTo("Snow\u001F");
    assertThat(units.get(0).target().codes())
        .containsExactly(
            new InlineCode(2, Kind.BEGIN, "1", "", "<b>"),
            new InlineCode(3, Kind.END, "1", "", "</b>"));
    assertThat(units.get(1).source().text()).isEqualTo("Hail");
    assertThat(units.get(0).props()).containsKeys("#note", "#note[2]");
  }

  @Test
  void what_is_no_xliff_is_refused_at_its_root() throws IOException {
    Path path = Files.writeString(folder.resolve("a.xlf"), "<tmx/>");

    assertThatThrownBy(() -> XliffReader.open(path))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessage(path + ":1:1: a document of <tmx>; <xliff> was expected");
  }

  private static String written(XliffVersion version, TranslationUnit unit) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XliffWriter writer = new XliffWriter(bytes, version, "0.1.0", Unwritable.REPLACE)) {
      writer.write(unit);
      writer.complete();
    }
    return bytes.toString(UTF_8);
  }

  private List<TranslationUnit> read12(String units) throws IOException {
    return read(
        "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"ru\"><body>"
            + units
            + "</body></file></xliff>");
  }

  private List<TranslationUnit> read(String text) throws IOException {
    Path path = Files.writeString(folder.resolve("r.xlf"), text);
    List<TranslationUnit> units = new ArrayList<>();
    try (XliffReader reader = XliffReader.open(path)) {
      for (Optional<TranslationUnit> unit = reader.read(); unit.isPresent(); unit = reader.read()) {
        units.add(unit.get());
      }
      report = reader.report();
    }
    return units;
  }
}
