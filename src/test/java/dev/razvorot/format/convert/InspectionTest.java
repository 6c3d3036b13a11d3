package dev.razvorot.format.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.convert.Validation.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    assertThat(ReportTable.format(validation)).isEqualTo(path + ": valid\n");
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
    assertThat(validation.problems()).noneMatch(problem -> problem.consequence().isEmpty());
    assertThat(ReportTable.format(validation))
        .startsWith(
            path
                + ":2:1: tmx-date: a date was brought to the form of TMX\n"
                + "  strict validators refuse the file\n")
        .contains(path + ":4:5: Unexpected EOF");
    assertThat(validation.broken()).isPresent();
  }

  @Test
  void what_is_no_memory_is_not_valid() throws IOException {
    Path path = write("<html/>");

    assertThat(validate(path).isValid()).isFalse();
    assertThat(ReportTable.format(validate(path)))
        .isEqualTo(path + ":1:1: a document of <html>; <tmx> was expected\n");
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
