package dev.razvorot.format.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.razvorot.Finding.Severity;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.convert.Validation.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a file, and what is wrong with it. */
class InspectionTest {
  private static final String HEADER =
      "<tmx version=\"1.4\"><header creationtool=\"x\" creationtoolversion=\"1\""
          + " segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\" srclang=\"*all*\""
          + " datatype=\"plaintext\"/><body>\n";

  @TempDir private Path folder;

  @Test
  void a_memory_is_looked_into() throws IOException {
    Path path =
        write(
            HEADER
                + unit("en-US", "Snow", "Снег", "20240229T120000Z")
                + unit("en-GB", "Rain", "Дождь", "20190909T153841Z")
                + "</body></tmx>");

    Inspection seen = Inspection.of(path, CorpusFormat.TMX, ReadOptions.usual());

    assertThat(seen.version()).isEqualTo("1.4");
    assertThat(seen.header()).containsEntry("srclang", "*all*");
    assertThat(seen.languages())
        .containsExactly(entry("en-US", 1L), entry("ru", 2L), entry("en-GB", 1L));
    assertThat(seen.firstDate()).contains("20190909T153841Z");
    assertThat(seen.lastDate()).contains("20240229T120000Z");
    assertThat(seen.props()).containsExactly(entry("@creationdate", 2L));
    assertThat(seen.first()).hasSize(2);
    assertThat(seen.broken()).isEmpty();
  }

  @Test
  void a_cut_memory_is_looked_into_up_to_the_cut() throws IOException {
    Path path = write(HEADER + unit("en", "Snow", "Снег", "20240229T120000Z") + "<tu>");

    Inspection seen = Inspection.of(path, CorpusFormat.TMX, ReadOptions.usual());

    assertThat(seen.report().kept()).isEqualTo(1);
    assertThat(seen.broken()).isPresent();
  }

  @Test
  void other_formats_have_two_languages_and_perhaps_a_version() throws IOException {
    Path table = Files.writeString(folder.resolve("a.csv"), "en,ru\nSnow,Снег\n");
    Path xliff = Files.writeString(folder.resolve("a.xlf"), "<xliff version=\"1.2\"/>");

    assertThat(Inspection.of(table, CorpusFormat.CSV, ReadOptions.usual()).languages())
        .containsExactly(entry("en", 1L), entry("ru", 1L));
    assertThat(Inspection.of(xliff, CorpusFormat.XLIFF, ReadOptions.usual()).version())
        .isEqualTo("1.2");
    assertThatThrownBy(() -> Inspection.of(table, CorpusFormat.TMX, ReadOptions.usual()))
        .isInstanceOf(CorpusFormatException.class);
  }

  @Test
  void a_sound_memory_is_valid() throws IOException {
    Path path =
        write(
            HEADER.replace("*all*", "en")
                + unit("en", "Snow", "Снег", "20240229T120000Z")
                + "</body></tmx>");

    Validation validation = validate(path);

    assertThat(validation.isValid()).isTrue();
    assertThat(ReportTable.format(validation))
        .isEqualTo(path + ": valid, 1 unit read, 1 kept (0 repaired), 0 skipped\n");
  }

  @Test
  void every_broken_rule_says_what_tools_make_of_it() throws IOException {
    Path path =
        write(
            HEADER
                + unit("en-US", "Snow <hi>now</hi>", " Снеги\u0306 ", "29.02.2024")
                + unit("en", "a<ph>x</ph>", "б", "20240229T120000Z")
                + "<tu/>");

    Validation validation = validate(path);

    assertThat(validation.problems())
        .extracting(Problem::rule)
        .containsExactly(
            "tmx-date",
            "tmx-neither",
            "tmx-hi",
            "text-not-nfc",
            "text-edge-space",
            "tmx-codes",
            "tmx-srclang-all",
            "tmx-language-region");
    assertThat(validation.problems())
        .extracting(Problem::severity)
        .containsExactly(
            Severity.ERROR,
            Severity.WARNING,
            Severity.WARNING,
            Severity.WARNING,
            Severity.NOTE,
            Severity.NOTE,
            Severity.WARNING,
            Severity.NOTE);
    assertThat(validation.problems().get(2).consequences())
        .containsExactly(
            entry(Client.OMEGAT, "loses the words within at level 1"),
            entry(Client.OMEGAT_6_1, "loses the words within at level 1 (not measured)"));
    assertThat(ReportTable.format(validation))
        .startsWith(
            path
                + ":2:1: error tmx-date\n    a date that is not spelt like 20240229T120000Z was brought to that form\n"
                + "    strict validators      refuse the file\n"
                + "    others                 read on\n")
        .contains(path + ":4:5: Unexpected EOF", "; the file breaks off here", "--salvage takes")
        .endsWith(
            "not valid (broken, 1 error, 4 warnings, 3 notes), 3 units read, 2 kept"
                + " (1 repaired), 1 skipped\n");
    assertThat(validation.broken()).isPresent();
  }

  @Test
  void what_is_no_memory_is_not_valid() throws IOException {
    Path path = write("<html/>");

    assertThat(validate(path).isValid()).isFalse();
    assertThat(ReportTable.format(validate(path)))
        .isEqualTo(
            path
                + ":1:1: a document of <html>; <tmx> was expected\n"
                + path
                + ": not valid (broken), 0 units read, 0 kept (0 repaired), 0 skipped\n");
  }

  @Test
  void what_every_tool_does_is_said_once() throws IOException {
    String whole = HEADER.replace("*all*", "en") + unit("en", "a", "б", "") + "</body></tmx>";
    Path path = write("\n<?xml version='1.0'?>" + whole);

    assertThat(ReportTable.format(validate(path)))
        .contains("error xml-late-declaration", "    every tool refuses the file\n");
  }

  @Test
  void letters_of_the_other_language_are_told() throws IOException {
    Path path =
        Files.writeString(
            folder.resolve("a.csv"),
            "en,ru\nПривет,Hello world\nWindows 11,Windows\nSnow,Снег in Tver\n2026,7 %\n");

    Validation validation = Validation.of(path, CorpusFormat.CSV, ReadOptions.usual());

    assertThat(validation.problems()).extracting(Problem::rule).containsExactly("text-script");
    assertThat(validation.problems().get(0).count()).isEqualTo(1);
    assertThat(validation.isValid()).isTrue();
  }

  @Test
  void what_other_tools_lose_of_tables_is_told() throws IOException {
    Path path =
        Files.writeString(
            folder.resolve("a.csv"),
            "en,ru\n\"a \"\"b\"\"\",б\n\"c\nd\",г\n e ,д\n" + "f".repeat(32_768) + ",ж\n");

    Validation validation = Validation.of(path, CorpusFormat.CSV, ReadOptions.usual());

    assertThat(validation.problems())
        .extracting(Problem::rule)
        .containsExactly("table-quotes", "table-line-end", "table-edge-space", "table-long-cell");
    assertThat(ReportTable.format(validation))
        .contains("    Okapi 1.48             its table filter leaves the quotes out\n")
        .contains("    LibreOffice 7.4        cuts the text\n")
        .contains("    LibreOffice 7.4        makes all of them LF\n");
  }

  @Test
  void xliff_2_is_told_from_1() throws IOException {
    Path path = Files.writeString(folder.resolve("a.xlf"), "<xliff version=\"2.1\"/>");

    Validation validation = Validation.of(path, CorpusFormat.XLIFF, ReadOptions.usual());

    assertThat(validation.problems()).extracting(Problem::rule).containsExactly("xliff-2");
    assertThat(validation.isValid()).isTrue();
  }

  @Test
  void every_rule_has_its_consequences() throws IOException {
    Pattern rule = Pattern.compile("(?:noted|repaired|skipped)\\(\\s*\"([a-z-]+[a-z])\"");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/razvorot/format"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        assertThat(rule.matcher(Files.readString(file)).results().map(found -> found.group(1)))
            .as("rules of %s", file)
            .allMatch(Consequences::areKnown);
      }
    }
    assertThat(Consequences.areKnown("tmx-header-srclang")).isTrue();
  }

  @Test
  void reports_are_json_too() throws IOException {
    Path path = write(HEADER + unit("en", "a<hi>b</hi>", "Снег", "20240229T120000Z") + "<tu>");

    assertThat(Reports.json(validate(path)))
        .startsWith("{\n  \"file\" : \"" + path + "\",\n  \"valid\" : false,\n")
        .contains("\"OmegaT 5.8\" : \"loses the words within at level 1\"")
        .contains("\"Okapi 1.48\" : \"reads on\"")
        .contains("\"broken\" : \"" + path + ":3:4: Unexpected EOF");
    assertThat(Reports.json(Inspection.of(path, CorpusFormat.TMX, ReadOptions.usual())))
        .contains("\"encoding\" : \"UTF-8\"", "\"srclang\" : \"*all*\"", "\"ru\" : \"Снег\"");
  }

  @Test
  void a_table_for_people_shows_what_is_in_a_file() throws IOException {
    Path path =
        write(HEADER + unit("en", "Snow\u202E\n now", "Снег ".repeat(30), "20240229T120000Z"));
    Path whole = Files.writeString(path, Files.readString(path) + "</body></tmx>");

    String table = ReportTable.format(Inspection.of(whole, CorpusFormat.TMX, ReadOptions.usual()));

    assertThat(table)
        .startsWith(
            "file        " + whole + "\nformat      TMX 1.4, UTF-8\nheader      creationtool x")
        .contains("units       1 unit read, 1 kept (0 repaired), 0 skipped\n")
        .contains("languages   en 1, ru 1\nproperties  @creationdate 1\n")
        .contains("dates       20240229T120000Z to 20240229T120000Z\noddities    none\n")
        .contains("en          Snow   now\nru          Снег Снег");
    assertThat(table.lines().skip(1)).allMatch(line -> line.length() <= 80);
  }

  private Validation validate(Path path) throws IOException {
    return Validation.of(path, CorpusFormat.TMX, ReadOptions.usual());
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("a.tmx"), text);
  }

  private static String unit(String language, String english, String russian, String date) {
    return "<tu creationdate=\""
        + date
        + "\"><tuv xml:lang=\""
        + language
        + "\"><seg>"
        + english
        + "</seg></tuv><tuv xml:lang=\"ru\"><seg>"
        + russian
        + "</seg></tuv></tu>\n";
  }
}
