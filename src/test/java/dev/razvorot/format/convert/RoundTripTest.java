package dev.razvorot.format.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.OutputFolder;
import dev.razvorot.format.convert.Conversion.Layout;
import dev.razvorot.format.convert.Conversion.Order;
import dev.razvorot.format.table.TablePreset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read again, whatever the text. */
class RoundTripTest {
  private static final WriteOptions OPTIONS = WriteOptions.of("1");

  /** Seeds are few and fixed; more by -Dseeds. */
  private static final int SEEDS = Integer.getInteger("seeds", 5);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "a.tmx",
    "a.tmx.gz",
    "a.tmx.zip",
    "a.csv",
    "a.tsv",
    "a.csv.gz",
    "a.jsonl",
    "a.xlf",
    "a.xlf2"
  })
  void every_format_gives_back_what_it_was_given(String name) throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      List<TranslationUnit> units = new RandomCorpus(seed).units(100);
      write(units, name, OPTIONS);

      assertThat(read(name)).as("seed %d", seed).isEqualTo(units);
    }
  }

  @ParameterizedTest
  @CsvSource({"EXCEL", "EXCEL_RU"})
  void spreadsheet_presets_give_back_what_they_were_given(TablePreset preset) throws IOException {
    List<TranslationUnit> units = new RandomCorpus(7).units(200);
    write(units, "a.csv", OPTIONS.withPreset(preset));

    assertThat(read("a.csv")).isEqualTo(units);
  }

  @Test
  void a_walk_through_all_formats_ends_in_the_same_bytes() throws IOException {
    Layout sorted = new Layout(Order.BY_ID, Integer.MAX_VALUE);
    write(new RandomCorpus(11).units(300), "a.tmx", OPTIONS);
    Path first = path("first.tmx");
    Conversion.to(first, OPTIONS).laidOut(sorted).run(List.of(path("a.tmx")));

    convert("a.tmx", "b.csv");
    convert("b.csv", "c.xlf");
    convert("c.xlf", "d.jsonl");
    convert("d.jsonl", "e.xlf2");
    convert("e.xlf2", "f.tsv");
    Path last = path("last.tmx");
    Conversion.to(last, OPTIONS).laidOut(sorted).run(List.of(path("f.tsv")));

    assertThat(last).hasSameBinaryContentAs(first);
  }

  private void convert(String from, String to) throws IOException {
    Conversion.to(path(to), OPTIONS).run(List.of(path(from)));
  }

  private void write(List<TranslationUnit> units, String name, WriteOptions options)
      throws IOException {
    try (OutputFolder output = new OutputFolder(folder)) {
      CorpusFormat format = CorpusFormat.ofFile(path(name)).orElseThrow();
      try (CorpusWriter writer = format.create(output, name, options)) {
        for (TranslationUnit unit : units) {
          writer.write(unit);
        }
        writer.complete();
      }
      output.complete();
    }
  }

  private List<TranslationUnit> read(String name) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    CorpusFormat format = CorpusFormat.ofFile(path(name)).orElseThrow();
    try (CorpusReader reader = format.open(path(name), ReadOptions.usual())) {
      for (Optional<TranslationUnit> unit = reader.read(); unit.isPresent(); unit = reader.read()) {
        units.add(unit.get());
      }
    }
    return units;
  }

  private Path path(String name) {
    return folder.resolve(name);
  }
}
