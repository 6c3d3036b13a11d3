package dev.razvorot.format.tmx;

import static dev.razvorot.format.tmx.TmxFiles.PAIR;
import static dev.razvorot.format.tmx.TmxFiles.document;
import static dev.razvorot.format.tmx.TmxFiles.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.razvorot.Finding;
import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.tmx.TmxFiles.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units, languages and what units say of themselves. */
class TmxReaderTest {
  @TempDir private Path folder;
  private TmxFiles files;

  @BeforeEach
  void open() {
    files = new TmxFiles(folder);
  }

  @Test
  void a_great_many_variants_become_no_more_units_than_they_are() throws IOException {
    StringBuilder tu = new StringBuilder("<tu>");
    for (int i = 0; i < 3000; i++) {
      tu.append(variant("en", "Snow " + i)).append(variant("ru", "Снег " + i));
    }

    Read read = files.body(tu + variant("en", "Hail") + "</tu>");

    assertThat(read.units()).hasSize(3001);
    assertThat(read.oddities()).containsExactly("tmx-variants");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29T12:00:00.1234567Z, 20240229T120000Z",
    "2024-02-29 12:00:00 UTC, 20240229T120000Z",
    "20240229T150000+0300, 20240229T120000Z",
    "29/02/2024, 20240229T000000Z",
    "2024.02.29 12:00, 20240229T120000Z",
    "29-Feb-2024, 20240229T000000Z",
    "20240229, 20240229T000000Z",
    "02/03/2024, 02/03/2024",
    "30.02.2024, 30.02.2024"
  })
  void dates_come_in_many_forms(String given, String read) throws IOException {
    TranslationUnit unit =
        files.body("<tu creationdate=\"" + given + "\">" + PAIR + "</tu>").only();

    assertThat(unit.prop("@creationdate")).contains(read);
  }

  @Test
  void reads_text_id_notes_and_properties_in_order() throws IOException {
    Read read =
        files.body(
            "<tu tuid=\"42\" creationdate=\"20240229T120000Z\"><note>Проверено</note>"
                + "<prop type=\"x-client\">ТАСС</prop><note>Дважды</note>"
                + "<tuv xml:lang=\"en\" creationid=\"ann\"><prop type=\"x-client\">AP</prop>"
                + "<seg>Lift-off</seg></tuv>"
                + variant("ru", "Старт")
                + "</tu>");

    TranslationUnit unit = read.only();
    assertThat(unit.id()).isEqualTo("42");
    assertThat(unit.source().text()).isEqualTo("Lift-off");
    assertThat(unit.target().text()).isEqualTo("Старт");
    assertThat(unit.props())
        .containsExactly(
            entry("@creationdate", "20240229T120000Z"),
            entry("#note", "Проверено"),
            entry("x-client", "ТАСС"),
            entry("#note[2]", "Дважды"),
            entry("en/@creationid", "ann"),
            entry("en/x-client", "AP"));
    assertThat(read.report().isClean()).isTrue();
  }

  @Test
  void takes_findings_from_their_properties() throws IOException {
    Read read =
        files.unit(
            "<prop type=\"x-finding\">error numbers: 5 against 7</prop>"
                + "<prop type=\"x-finding\">кто-то другой</prop>"
                + PAIR);

    assertThat(read.only().findings())
        .containsExactly(new Finding(Finding.Severity.ERROR, "numbers", "5 against 7"));
    assertThat(read.only().props()).containsOnly(entry("x-finding[2]", "кто-то другой"));
  }

  @ParameterizedTest
  @CsvSource({
    "en,ru,''",
    "EN-us,RU-ru,''",
    "eng,rus,''",
    "en,ru-Cyrl-RU,''",
    "en_us,ru_RU,tmx-language-tag",
    "EN-01,RU-01,tmx-language-tag"
  })
  void languages_are_known_in_any_spelling(String english, String russian, String oddity)
      throws IOException {
    Read read = files.unit(variant(russian, "Привет") + variant(english, "Hello"));

    assertThat(read.only().source().text()).isEqualTo("Hello");
    assertThat(String.join(",", read.oddities())).isEqualTo(oddity);
  }

  @Test
  void the_old_lang_attribute_counts_when_there_is_no_other() throws IOException {
    Read read = files.unit("<tuv lang=\"EN-US\"><seg>Hello</seg></tuv>" + variant("ru", "Привет"));

    assertThat(read.only().source().text()).isEqualTo("Hello");
    assertThat(read.oddities()).containsExactly("tmx-lang");
    assertThat(read.report().repaired()).isEqualTo(1);
  }

  @Test
  void several_variants_of_a_language_are_several_units() throws IOException {
    Read read = files.body("<tu tuid=\"7\">" + PAIR + variant("ru", "Здравствуй, мир") + "</tu>");

    assertThat(read.units()).extracting(TranslationUnit::id).containsExactly("7", "7-2");
    assertThat(read.units().get(1).target().text()).isEqualTo("Здравствуй, мир");
    assertThat(read.report().kept()).isEqualTo(2);
  }

  @Test
  void units_without_a_pair_are_counted_with_their_place() throws IOException {
    Read read =
        files.body(
            "<tu>"
                + variant("en", "a")
                + "</tu>\n<tu>"
                + variant("ru", "б")
                + variant("de", "c")
                + "</tu>\n<tu>"
                + variant("de", "c")
                + "</tu>\n<tu>"
                + PAIR
                + "</tu>");

    assertThat(read.only().target().text()).isEqualTo("Привет, мир");
    assertThat(read.report().skipped()).isEqualTo(3);
    assertThat(read.report().read()).isEqualTo(4);
    assertThat(read.oddities())
        .containsExactly("tmx-no-russian", "tmx-other-language", "tmx-no-english", "tmx-neither");
    assertThat(read.report().entries().get(2).places())
        .containsExactly(new Place(folder.resolve("память.tmx").toString(), 4, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "<tuv xml:lang='ru'/>,tmx-variant-seg",
    "<tuv><seg>x</seg></tuv>,tmx-variant-language",
    "<tuv xml:lang='ru'><seg>а</seg><seg>б</seg></tuv>,tmx-variant-segs"
  })
  void a_variant_that_cannot_be_used_leaves_the_others(String variant, String oddity)
      throws IOException {
    Read read = files.unit(variant.replace('\'', '"') + PAIR);

    assertThat(read.only().target().text()).isEqualTo("Привет, мир");
    assertThat(read.oddities()).containsExactly(oddity);
  }

  @Test
  void notes_in_the_wrong_place_are_kept() throws IOException {
    Read read = files.unit(PAIR + "<note>поздно</note>");

    assertThat(read.only().props()).containsOnly(entry("#note", "поздно"));
    assertThat(read.oddities()).containsExactly("tmx-late-note");
  }

  @Test
  void what_tmx_does_not_know_is_passed_over() throws IOException {
    Read read = files.unit("<hint><seg>x</seg></hint>" + PAIR);

    assertThat(read.only().source().text()).isEqualTo("Hello, world");
    assertThat(read.oddities()).containsExactly("tmx-element");
  }

  @Test
  void an_empty_segment_is_a_segment() throws IOException {
    Read read = files.unit(variant("en", "Hello") + "<tuv xml:lang=\"ru\"><seg/></tuv>");

    assertThat(read.only().target().text()).isEmpty();
    assertThat(read.oddities()).containsExactly("tmx-empty-seg");
  }

  @Test
  void a_unit_without_id_is_called_by_its_content() throws IOException {
    Read read = files.body("<tu>" + PAIR + "</tu><tu tuid=\" a\tb \">" + PAIR + "</tu>");

    assertThat(read.units().get(0).id()).matches("[0-9a-f]{16}");
    assertThat(read.units().get(1).id()).isEqualTo("a_b");
    assertThat(read.oddities()).containsExactly("tmx-id");
  }

  @ParameterizedTest
  @CsvSource({
    "20240229T120000Z,20240229T120000Z,''",
    "2024-02-29T12:00:00Z,20240229T120000Z,tmx-date",
    "2024-02-29T12:00:00.123+03:00,20240229T090000Z,tmx-date",
    "20240229T120000+0300,20240229T090000Z,tmx-date",
    "20240229,20240229T000000Z,tmx-date",
    "29.02.2024,20240229T000000Z,tmx-date",
    "29.02.2024 12:05,20240229T120500Z,tmx-date",
    "Sun Jan 14 04:35:12 2018,20180114T043512Z,tmx-date",
    "20230229T120000Z,20230229T120000Z,tmx-bad-date",
    "позавчера,позавчера,tmx-bad-date"
  })
  void dates_are_brought_to_one_form_and_never_lose_the_unit(
      String date, String expected, String oddity) throws IOException {
    Read read = files.body("<tu creationdate=\"" + date + "\">" + PAIR + "</tu>");

    assertThat(read.only().prop("@creationdate")).contains(expected);
    assertThat(String.join(",", read.oddities())).isEqualTo(oddity);
  }

  @Test
  void a_poor_header_is_told_attribute_by_attribute() throws IOException {
    Read read =
        files.text("<tmx xmlns=\"http://www.lisa.org/tmx14\"><header srclang=\"de\"/></tmx>");

    assertThat(read.oddities())
        .containsExactly(
            "tmx-namespace",
            "tmx-version",
            "tmx-header-creationtool",
            "tmx-header-creationtoolversion",
            "tmx-header-segtype",
            "tmx-header-o-tmf",
            "tmx-header-adminlang",
            "tmx-header-datatype",
            "tmx-srclang");
  }

  @Test
  void a_memory_without_header_or_body_is_read() throws IOException {
    Read read = files.text("<tmx version=\"1.4\"><tu>" + PAIR + "</tu></tmx>");

    assertThat(read.only().source().text()).isEqualTo("Hello, world");
    assertThat(read.oddities()).containsExactly("tmx-header");
  }

  @Test
  void the_header_is_there_for_the_asking() throws IOException {
    Path path = Files.writeString(folder.resolve("a.tmx"), document(""));

    try (TmxReader reader = TmxReader.open(path)) {
      assertThat(reader.header().version()).isEqualTo("1.4");
      assertThat(reader.header().attribute("datatype")).contains("plaintext");
      assertThat(reader.read()).isEmpty();
      assertThat(reader.read()).isEmpty();
    }
  }

  @Test
  void what_is_no_tmx_is_refused_at_its_root() throws IOException {
    Path path = Files.writeString(folder.resolve("a.tmx"), "\n<html/>");

    assertThatThrownBy(() -> TmxReader.open(path))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessage(path + ":2:1: a document of <html>; <tmx> was expected");
  }

  @Test
  void a_cut_file_gives_what_came_before_the_cut() throws IOException {
    String whole = document("<tu>" + PAIR + "</tu>\n<tu>" + PAIR + "</tu>");
    Read read = files.text(whole.substring(0, whole.lastIndexOf("мир")));

    assertThat(read.units()).hasSize(1);
    assertThat(read.error()).get().isInstanceOf(CorpusFormatException.class);
    assertThat(read.error().get()).hasMessageContaining("память.tmx:4:");
  }

  @Test
  void a_language_tag_may_be_of_any_length() throws IOException {
    String tag = "en" + "-abcd".repeat(20_000);

    Read read = files.unit(variant(tag, "Snow") + variant("ru", "Снег"));

    assertThat(read.only().source().text()).isEqualTo("Snow");
  }
}
