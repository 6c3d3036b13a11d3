package dev.razvorot.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.TranslationUnit;
import dev.razvorot.format.convert.CorpusFormat;
import dev.razvorot.format.convert.ReadOptions;
import dev.razvorot.format.convert.WriteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.TMXWriter;
import net.sf.okapi.common.filterwriter.XLIFFWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextUnit;
import net.sf.okapi.filters.table.csv.CommaSeparatedValuesFilter;
import net.sf.okapi.filters.table.csv.Parameters;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.filters.xliff2.XLIFF2Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Okapi's filters read what we write, text by text, and we read what Okapi writes. */
class OkapiInteropTest {
  private static final LocaleId EN = LocaleId.fromString("en");
  private static final LocaleId RU = LocaleId.fromString("ru");

  @TempDir private Path folder;

  private record Pair(String english, String russian) {
    String stripped() {
      return english.strip() + "\t" + russian.strip();
    }
  }

  @Test
  void okapi_reads_our_tmx() throws IOException {
    List<TranslationUnit> units = HostileUnits.make(500);

    assertThat(okapi(new TmxFilter(), write(units, "a.tmx"))).isEqualTo(pairs(units));
  }

  @Test
  void okapi_reads_our_xliff() throws IOException {
    List<TranslationUnit> units = HostileUnits.make(500);

    assertThat(okapi(new XLIFFFilter(), write(units, "a.xlf"))).isEqualTo(pairs(units));
    assertThat(okapi(new XLIFF2Filter(), write(units, "a.xlf2"))).isEqualTo(pairs(units));
  }

  /**
   * Okapi's table filter takes quotes within quoted fields away, and white space at the ends: the
   * ones are left out here, the other is not compared.
   */
  @Test
  void okapi_reads_our_tables() throws IOException {
    List<TranslationUnit> units =
        HostileUnits.make(500).stream()
            .filter(
                unit -> !(unit.source().text() + unit.target().text()).matches("(?s).*[\"\r\n].*"))
            .toList();
    CommaSeparatedValuesFilter filter = new CommaSeparatedValuesFilter();
    Parameters parameters = (Parameters) filter.getParameters();
    parameters.columnNamesLineNum = 1;
    parameters.valuesStartLineNum = 2;
    parameters.sendHeaderMode = 0;
    parameters.sendColumnsMode = 1;
    parameters.sourceColumns = "2";
    parameters.targetColumns = "3";
    parameters.targetLanguages = "ru";
    parameters.targetSourceRefs = "2";
    parameters.trimMode = 0;

    assertThat(units).hasSizeGreaterThan(100);
    assertThat(okapi(filter, write(units, "a.csv")))
        .extracting(Pair::stripped)
        .isEqualTo(pairs(units).stream().map(Pair::stripped).toList());
  }

  @Test
  void we_read_the_tmx_of_okapi() throws IOException {
    List<TranslationUnit> units = HostileUnits.make(300);
    Path path = folder.resolve("okapi.tmx");
    TMXWriter writer = new TMXWriter(path.toString());
    writer.writeStartDocument(EN, RU, "okapi", "1", "sentence", "x", "plaintext");
    for (TranslationUnit unit : units) {
      writer.writeItem(textUnit(unit), null);
    }
    writer.writeEndDocument();
    writer.close();

    assertThat(pairs(read(path))).isEqualTo(pairs(units));
  }

  @Test
  void we_read_the_xliff_of_okapi() throws IOException {
    List<TranslationUnit> units = HostileUnits.make(300);
    Path path = folder.resolve("okapi.xlf");
    XLIFFWriter writer = new XLIFFWriter();
    writer.create(path.toString(), null, EN, RU, "plaintext", "corpus", null);
    for (TranslationUnit unit : units) {
      writer.writeTextUnit(textUnit(unit));
    }
    writer.close();

    assertThat(pairs(read(path))).isEqualTo(pairs(units));
  }

  private static List<Pair> okapi(IFilter filter, Path path) {
    List<Pair> pairs = new ArrayList<>();
    try (filter;
        RawDocument document = new RawDocument(path.toUri(), "UTF-8", EN, RU)) {
      filter.open(document);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          ITextUnit unit = event.getTextUnit();
          pairs.add(new Pair(plain(unit.getSource()), plain(unit.getTarget(RU))));
        }
      }
    }
    return pairs;
  }

  private static String plain(TextContainer container) {
    return container == null
        ? ""
        : StreamSupport.stream(container.spliterator(), false)
            .map(part -> part.text.getText())
            .collect(Collectors.joining());
  }

  private static ITextUnit textUnit(TranslationUnit unit) {
    TextUnit made = new TextUnit(unit.id(), unit.source().text());
    made.setName(unit.id());
    made.setTarget(RU, new TextContainer(unit.target().text()));
    return made;
  }

  private Path write(List<TranslationUnit> units, String name) throws IOException {
    try (OutputFolder output = new OutputFolder(folder)) {
      CorpusFormat format = CorpusFormat.ofFile(Path.of(name)).orElseThrow();
      try (CorpusWriter writer = format.create(output, name, WriteOptions.of("1"))) {
        for (TranslationUnit unit : units) {
          writer.write(unit);
        }
        writer.complete();
      }
      output.complete();
    }
    return folder.resolve(name);
  }

  static List<TranslationUnit> read(Path path) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    CorpusFormat format = CorpusFormat.ofFile(path).orElseThrow();
    try (CorpusReader reader = format.open(path, ReadOptions.usual())) {
      for (Optional<TranslationUnit> unit = reader.read(); unit.isPresent(); unit = reader.read()) {
        units.add(unit.get());
      }
    }
    return units;
  }

  private static List<Pair> pairs(List<TranslationUnit> units) {
    return units.stream()
        .map(unit -> new Pair(unit.source().text(), unit.target().text()))
        .toList();
  }
}
