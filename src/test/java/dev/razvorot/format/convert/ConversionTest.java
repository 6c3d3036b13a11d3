package dev.razvorot.format.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.convert.Conversion.Layout;
import dev.razvorot.format.convert.Conversion.Order;
import dev.razvorot.format.table.TableOptions;
import dev.razvorot.format.tmx.Codes;
import dev.razvorot.format.tmx.TmxOptions;
import dev.razvorot.format.tmx.TmxProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From any format to any other. */
class ConversionTest {
  private static final WriteOptions OPTIONS = WriteOptions.of("1");

  @TempDir private Path folder;

  @Test
  void several_inputs_become_one_output_with_a_report_each() throws IOException {
    Path one = write("one.csv", "en,ru\nSnow,Снег\nRain\n");
    Path two = write("two.jsonl", "{\"en\":\"Hail\",\"ru\":\"Град\"}\n");

    List<ReadReport> reports =
        Conversion.to(folder.resolve("out.en"), OPTIONS).run(List.of(one, two));

    assertThat(folder.resolve("out.en")).hasContent("Snow\nHail\n");
    assertThat(folder.resolve("out.ru")).hasContent("Снег\nГрад\n");
    assertThat(reports).extracting(ReadReport::read).containsExactly(2L, 1L);
    assertThat(ReportTable.format(reports.get(0)))
        .isEqualTo(
            one
                + ": 2 units read, 1 kept (0 repaired), 1 skipped\n"
                + "  skipped        1  a row has no field in the English or Russian column"
                + " (table-short-row) at 3:1\n");
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
  void large_outputs_are_cut_by_number_of_units() throws IOException {
    Path input = write("a.csv", "en,ru,id\nc,в,3\na,а,1\nb,б,2\n");

    Conversion.to(folder.resolve("out.tsv"), OPTIONS)
        .laidOut(new Layout(Order.BY_ID, 2))
        .run(List.of(input));

    assertThat(Files.readString(folder.resolve("out.tsv"))).contains("1\ta\tа", "2\tb\tб");
    assertThat(Files.readString(folder.resolve("out-2.tsv"))).contains("3\tc\tв");
    assertThatIllegalArgumentException().isThrownBy(() -> new Layout(Order.KEPT, 0));
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
                new ReadOptions(
                    Codes.DROP,
                    TableOptions.guessed()
                        .withColumns(dev.razvorot.format.table.ColumnChoice.parse("en=1,ru=2"))));

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
  void formats_have_names() {
    assertThat(CorpusFormat.ofName("xliff2")).contains(CorpusFormat.XLIFF2);
    assertThat(CorpusFormat.ofName("doc")).isEmpty();
    assertThat(CorpusFormat.ofFile(Path.of("A.TMX.GZ"))).contains(CorpusFormat.TMX);
    assertThat(CorpusFormat.ofFile(Path.of("a.txt"))).isEmpty();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
