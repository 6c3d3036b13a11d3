package dev.razvorot.format.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.ReadReport.Entry;
import dev.razvorot.format.json.ReportJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zips of several corpora, and zips that broke off. */
class ZipTest {
  private static final ReadOptions USUAL = ReadOptions.usual();

  @TempDir private Path folder;

  private final List<String> texts = new ArrayList<>();
  private final List<String> places = new ArrayList<>();

  @Test
  void several_memories_are_read_in_the_order_of_their_names() throws IOException {
    Path zip =
        zip("память.zip", "б.tmx", tmx("Snow", "Снег"), "а/ё.tmx", tmx("Ice", "Лёд") + "конец");

    ReadReport report = read(zip);

    assertThat(texts).containsExactly("Лёд", "Снег");
    assertThat(places).containsExactly(zip + "/а/ё.tmx:1:12", zip + "/б.tmx:1:12");
    assertThat(report.file()).isEqualTo(zip.toString());
    assertThat(report.kept()).isEqualTo(2);
    assertThat(report.entries())
        .filteredOn(entry -> entry.oddity().id().equals("tmx-header"))
        .extracting(Entry::count)
        .containsExactly(2L);
  }

  @Test
  void reports_name_the_file_in_the_zip() throws IOException {
    Path zip = zip("a.zip", "а.tmx", tmx("Ice & snow", "Лёд"), "б.tmx", tmx("Snow", "Снег"));

    ReadReport report = read(zip);

    assertThat(ReportTable.format(report)).contains("xml-bare-ampersand at а.tmx:1:44\n");
    assertThat(ReportJson.format(List.of(report))).contains("\"file\" : \"" + zip + "/а.tmx\"");
  }

  @Test
  void the_header_of_every_memory_counts() throws IOException {
    String header = "<tmx version=\"1.4\"><header srclang=\"*all*\" adminlang=\"%s\"/>";
    String units = tmx("Snow", "Снег").replace("<tmx>", "").replace("\"en\"", "\"en-GB\"");
    Path zip =
        zip(
            "a.zip",
            "a.tmx",
            header.replace("%s", "ru") + units,
            "b.tmx",
            header.replace("%s", "en") + units);

    Inspection seen = Inspection.of(zip, CorpusFormat.TMX, USUAL);

    assertThat(Validation.of(zip, CorpusFormat.TMX, USUAL).problems())
        .filteredOn(problem -> problem.rule().matches("tmx-srclang-all|tmx-language-region"))
        .extracting(problem -> problem.count())
        .containsExactly(2L, 2L);
    assertThat(seen.version()).isEqualTo("1.4");
    assertThat(seen.header())
        .containsEntry("srclang", "*all*")
        .containsEntry("adminlang", "ru, en");
    assertThat(seen.languages()).containsEntry("en-GB", 2L);
  }

  @Test
  void corpora_in_other_formats_are_named() throws IOException {
    Path zip = zip("a.tmx.zip", "a.tmx", tmx("Ice", "Лёд"), "b.csv", "en,ru\nSnow,Снег\n");

    ReadReport report = read(zip);

    assertThat(texts).containsExactly("Лёд");
    assertThat(report.entries().get(0).oddity().id()).isEqualTo("zip-other-format");
    assertThat(report.entries().get(0).places()).hasToString("[" + zip + "/b.csv:1:1]");
  }

  @Test
  void a_zip_without_the_format_asked_for_is_refused() throws IOException {
    Path zip = zip("a.zip", "a.csv", "en,ru\nSnow,Снег\n", "b.csv", "en,ru\nIce,Лёд\n");

    assertThatThrownBy(() -> CorpusFormat.TMX.open(zip, USUAL))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessage(zip + ":1:1: a zip of 2 corpora in other formats; TMX was expected");
    read(zip);
    assertThat(texts).containsExactly("Снег", "Лёд");
  }

  @Test
  void the_error_of_one_memory_names_it() throws IOException {
    Path zip = zip("a.zip", "a.tmx", tmx("Ice", "Лёд"), "b.tmx", "<html><br></html>");

    assertThatThrownBy(() -> read(zip))
        .hasMessage(zip + "/b.tmx:1:1: a document of <html>; <tmx> was expected");
    assertThat(texts).containsExactly("Лёд");
  }

  @Test
  void of_a_zip_that_breaks_off_all_is_read_that_is_there() throws IOException {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      lines.append(unit("Line " + random.nextLong(), "Строка " + random.nextLong()));
    }
    byte[] whole =
        Files.readAllBytes(zip("a.zip", "a.tmx", tmx("Ice", "Лёд"), "b.tmx", "<tmx>" + lines));
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> read(cut))
        .hasMessage(cut + "/b.tmx:1:1: a broken packed file; a whole one was expected");
    assertThat(texts.size()).isBetween(600, 1999);
    assertThat(texts.get(0)).isEqualTo("Лёд");
  }

  @Test
  void a_zip_without_its_end_may_lack_more_than_that() throws IOException {
    byte[] whole = Files.readAllBytes(zip("a.zip", "a.tmx", tmx("Ice", "Лёд")));
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length - 30));

    assertThatThrownBy(() -> read(cut)).hasMessageContaining("a broken packed file");
    assertThat(texts).containsExactly("Лёд");
  }

  private ReadReport read(Path zip) throws IOException {
    try (CorpusReader reader = CorpusFormat.of(zip).open(zip, USUAL)) {
      for (Optional<TranslationUnit> unit = reader.read(); unit.isPresent(); unit = reader.read()) {
        texts.add(unit.get().target().text());
        places.add(reader.place().toString());
      }
      return reader.report();
    }
  }

  private Path zip(String name, String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.write(folder.resolve(name), bytes.toByteArray());
  }

  private static String tmx(String english, String russian) {
    return "<tmx><body>" + unit(english, russian) + "</body></tmx>";
  }

  private static String unit(String english, String russian) {
    return "<tu><tuv xml:lang=\"en\"><seg>"
        + english
        + "</seg></tuv><tuv xml:lang=\"ru\"><seg>"
        + russian
        + "</seg></tuv></tu>";
  }
}
