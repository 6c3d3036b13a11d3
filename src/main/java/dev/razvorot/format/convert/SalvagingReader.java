package dev.razvorot.format.convert;

import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.CorpusHeader;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.Oddity;
import dev.razvorot.format.ReadReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ends where another reader breaks, and has that in its report. */
final class SalvagingReader implements CorpusReader {
  private final CorpusReader reader;
  private Optional<CorpusFormatException> broken = Optional.empty();

  SalvagingReader(CorpusReader reader) {
    this.reader = reader;
  }

  @Override
  public Optional<TranslationUnit> read() throws IOException {
    if (broken.isPresent()) {
      return Optional.empty();
    }
    try {
      return reader.read();
    } catch (CorpusFormatException e) {
      broken = Optional.of(e);
      return Optional.empty();
    }
  }

  @Override
  public Place place() {
    return reader.place();
  }

  @Override
  public List<CorpusHeader> headers() {
    return reader.headers();
  }

  @Override
  public ReadReport report() {
    return broken.map(error -> broken(reader.report(), error)).orElseGet(reader::report);
  }

  /** A report that ends with the error that reading ended with. */
  static ReadReport broken(ReadReport report, CorpusFormatException error) {
    List<ReadReport.Entry> entries = new ArrayList<>(report.entries());
    Oddity rest = Oddity.skipped("broken", "the rest of the file was left out: " + error.wrong());
    entries.add(new ReadReport.Entry(rest, 1, List.of(error.place())));
    return new ReadReport(
        report.file(), report.kept(), report.repaired(), report.skipped(), entries);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
