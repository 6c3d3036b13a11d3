package dev.razvorot.format.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.Losses;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.convert.Conversion.Layout;
import dev.razvorot.format.convert.Conversion.Order;
import dev.razvorot.format.table.ColumnChoice;
import dev.razvorot.format.table.TableOptions;
import dev.razvorot.format.tmx.Codes;
import dev.razvorot.format.tmx.TmxOptions;
import dev.razvorot.format.tmx.TmxProfile;
import dev.razvorot.format.xml.Unwritable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From any format to any other. */
class ConversionTest {
  private static final WriteOptions OPTIONS = WriteOptions.of("1");

  @TempDir private Path folder;

  @Test
  void several_inputs_become_one_output_with_a_report_each() throws IOException {
    Path one = write("one.csv", "en,ru\nSnow,Снег\nRain\n");
    Path two = write("two.jsonl", "{\"en\":\"Hail\",\"ru\":\"Град\"}\n");

    Converted done = Conversion.to(folder.resolve("out.en"), OPTIONS).run(List.of(one, two));

    assertThat(folder.resolve("out.en")).hasContent("Snow\nHail\n");
    assertThat(folder.resolve("out.ru")).hasContent("Снег\nГрад\n");
    assertThat(done.reports()).extracting(ReadReport::read).containsExactly(2L, 1L);
    assertThat(done.written()).containsExactly(folder.resolve("out.en"), folder.resolve("out.ru"));
    assertThat(done.units()).isEqualTo(2);
    assertThat(ReportTable.format(done.reports().get(0)))
        .isEqualTo(
            one
                + ": 2 units read, 1 kept (0 repaired), 1 skipped\n"
                + "  skipped       1  a row has no field in the English or Russian column\n"
                + "                   table-short-row at 3:1\n");
  }

  @Test
  void a_broken_input_changes_nothing() throws IOException {
    Path output = write("out.tmx", "старое");
    Path broken = write("broken.tmx", "<tmx version='1.4'><body><tu>");

    assertThatThrownBy(() -> Conversion.to(output, OPTIONS).run(List.of(broken)))
        .isInstanceOf(CorpusFormatException.class);
    assertThat(output).hasContent("старое");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void of_a_damaged_input_what_came_before_can_be_kept() throws IOException {
    Path input = write("cut.jsonl", "");
    Files.writeString(
        folder.resolve("cut.tmx"),
        "<tmx version='1.4'><header/><body><tu><tuv xml:lang='en'><seg>Snow</seg></tuv>"
            + "<tuv xml:lang='ru'><seg>Снег</seg></tuv></tu>\n<tu><tuv xml:la");
    ReadOptions salvage = ReadOptions.usual().withDamage(ReadOptions.Damage.KEEP_BEFORE);

    Converted done =
        Conversion.to(folder.resolve("out.csv"), OPTIONS)
            .reading(salvage)
            .run(List.of(input, folder.resolve("cut.tmx")));

    assertThat(done.units()).isEqualTo(1);
    ReadReport.Entry last = done.reports().get(1).entries().get(7);
    assertThat(last.oddity().id()).isEqualTo("broken");
    assertThat(last.places().get(0).line()).isEqualTo(2);
  }

  @Test
  void what_a_format_cannot_hold_is_counted() throws IOException {
    Path input =
        write(
            "a.jsonl",
            "{\"en\":\"a\\nb\",\"ru\":\"\\u0001б\",\"note\":\"x\"}\n"
                + "{\"en\":\"\\ud800\",\"ru\":\"в\"}\n");

    Converted lines = Conversion.to(folder.resolve("a.ru"), OPTIONS).run(List.of(input));
    Converted memory = Conversion.to(folder.resolve("a.tmx"), OPTIONS).run(List.of(input));

    assertThat(lines.losses())
        .containsExactly(
            entry(Losses.HALVES, 1L),
            entry("line ends became spaces", 1L),
            entry("properties and findings were left out", 1L));
    assertThat(memory.losses()).containsExactly(entry(Losses.REPLACED, 2L));
    assertThat(ReportTable.format(memory)).contains("a.tmx: 2 units written\n  lost      2 char");
  }

  @Test
  void a_character_that_is_refused_has_a_place() throws IOException {
    Path input =
        write("a.jsonl", "{\"en\":\"a\",\"ru\":\"б\"}\n{\"en\":\"\\u0001\",\"ru\":\"в\"}\n");
    TmxOptions refuse = TmxOptions.of("1").withUnwritable(Unwritable.REFUSE);

    assertThatThrownBy(
            () ->
                Conversion.to(folder.resolve("a.tmx"), OPTIONS.withTmx(refuse)).run(List.of(input)))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageStartingWith(input + ":2:1: character U+0001 at code point 1 of ");
    assertThat(folder.resolve("a.tmx")).doesNotExist();
  }

  @Test
  void files_whose_names_tell_nothing_are_told_by_their_beginning() throws IOException {
    assertThat(CorpusFormat.of(write("a.xml", "\uFEFF<?xml version='1.0'?>\n<!-- x -->\n<TMX>")))
        .isEqualTo(CorpusFormat.TMX);
    assertThat(CorpusFormat.of(write("b", "<x:xliff version='2.1'>")))
        .isEqualTo(CorpusFormat.XLIFF);
    assertThat(CorpusFormat.of(write("c", " {\"en\":1}"))).isEqualTo(CorpusFormat.JSONL);
    assertThat(CorpusFormat.of(write("d", "Снег, дождь\tSnow"))).isEqualTo(CorpusFormat.TSV);
    assertThat(CorpusFormat.of(write("e", "Снег;Snow"))).isEqualTo(CorpusFormat.CSV);
    assertThat(CorpusFormat.of(write("e2", "en,ru\nSnow,\"Снег,\nдождь\"\n")))
        .isEqualTo(CorpusFormat.CSV);
    assertThatThrownBy(
            () -> CorpusFormat.of(write("g", "Snow, rain; wind, ice\nSnow\nIt fell, and\n")))
        .hasMessageContaining(":1:1: a file in no format of corpora");
    assertThatThrownBy(() -> CorpusFormat.of(write("f", "<html>, ;")))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageContaining(":1:1: a file in no format of corpora");
  }

  @Test
  void large_outputs_are_cut_by_number_of_units() throws IOException {
    Path input = write("a.csv", "en,ru,id\nc,в,3\na,а,1\nb,б,2\n");

    Conversion.to(folder.resolve("out.tsv"), OPTIONS)
        .laidOut(new Layout(Order.BY_ID, 2))
        .run(List.of(input));

    assertThat(Files.readString(folder.resolve("out.tsv"))).contains("1\ta\tа", "2\tb\tб");
    assertThat(Files.readString(folder.resolve("out-2.tsv"))).contains("3\tc\tв");
    assertThatIllegalArgumentException().isThrownBy(() -> new Layout(Order.KEPT, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "contract.v2.tsv, contract.v2-2.tsv",
    "memory.tsv.gz, memory-2.tsv.gz",
    "memory, memory-2",
    ".memory, .memory-2"
  })
  void the_number_of_a_file_goes_before_its_ending(String first, String second) throws IOException {
    Path input = write("a.csv", "en,ru\na,а\nb,б\n");
    Path output = folder.resolve(first);

    Converted done =
        new Conversion(
                output,
                CorpusFormat.TSV,
                java.util.Optional.empty(),
                ReadOptions.usual(),
                OPTIONS,
                new Layout(Order.KEPT, 1))
            .run(List.of(input));

    assertThat(done.written()).containsExactly(output, folder.resolve(second));
  }

  @Test
  void formats_that_names_do_not_tell_are_told() throws IOException {
    Path input = write("memory.txt", "Snow\tСнег ещё\n");
    Path output = folder.resolve("memory.bin");
    Conversion conversion =
        new Conversion(
                output,
                CorpusFormat.JSONL,
                java.util.Optional.empty(),
                ReadOptions.usual(),
                OPTIONS,
                Layout.ONE_FILE)
            .from(CorpusFormat.TSV)
            .reading(
                ReadOptions.usual()
                    .withCodes(Codes.DROP)
                    .withTable(
                        TableOptions.guessed().withColumns(ColumnChoice.parse("en=1,ru=2"))));

    conversion.run(List.of(input));

    assertThat(Files.readString(output)).contains("\"ru\":\"Снег ещё\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Conversion.to(output, OPTIONS))
        .withMessage("file name " + output + " tells no known format");
    assertThat(conversion.as(CorpusFormat.CSV).to()).isEqualTo(CorpusFormat.CSV);
  }

  @Test
  void a_profile_is_for_one_tool() throws IOException {
    Path input = write("a.csv", "en,ru\nSnow,Снег\n");
    TmxOptions trados = TmxOptions.of("1").withProfile(TmxProfile.TRADOS);

    Conversion.to(folder.resolve("a.tmx"), OPTIONS.withTmx(trados)).run(List.of(input));

    assertThat(Files.readString(folder.resolve("a.tmx"))).contains("xml:lang=\"ru-RU\"");
  }

  @Test
  void formats_are_told_by_endings() {
    assertThat(CorpusFormat.ofFile(Path.of("A.TMX.GZ"))).contains(CorpusFormat.TMX);
    assertThat(CorpusFormat.ofFile(Path.of("a.xlf.zip"))).contains(CorpusFormat.XLIFF);
    assertThat(CorpusFormat.ofFile(Path.of("a.txt"))).isEmpty();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
