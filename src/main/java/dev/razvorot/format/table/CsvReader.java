package dev.razvorot.format.table;

import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.Lifetime;
import dev.razvorot.format.Oddity;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.UnitIds;
import dev.razvorot.format.chars.CharReader;
import dev.razvorot.format.chars.EncodedFile;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table: our own with everything in it, or anyone's with an English and a Russian column.
 * Delimiter, quotes and columns are found out or told.
 *
 * <p>Files with a byte order mark come from spreadsheets: the apostrophe that guards formulas is
 * taken off. Columns with other names become properties of that name. Not safe for use by several
 * threads.
 */
public final class CsvReader implements CorpusReader {
  private static final Oddity SHORT =
      Oddity.skipped("table-short-row", "a row has no field in the English or Russian column");
  private static final Oddity ID =
      Oddity.repaired("table-id", "an id has white space, which became _");
  private static final Oddity EMPTY = Oddity.noted("table-empty-text", "a text is empty");
  private static final Oddity GUESSED =
      Oddity.noted("table-encoding", "the encoding was guessed by its letters");
  private static final Oddity QUOTE =
      Oddity.repaired(
          "table-quote", "a quote within a field in quotes was not doubled, and is taken as text");

  private final CharReader chars;
  private final String file;
  private final ReadTally tally;
  private final Lifetime lifetime = new Lifetime();
  private final Iterator<CSVRecord> records;
  private final CSVParser parser;
  private final Optional<MendedQuotes> quotes;
  private final RowParser rows;
  private Place place;

  /** Lines up to the row that was read last. */
  private long linesBefore;

  private CsvReader(CharReader chars, String file, TableOptions options) throws IOException {
    this.chars = chars;
    this.file = file;
    this.tally = new ReadTally(file);
    this.place = new Place(file, 1, 1);
    PushbackReader reader = new PushbackReader(chars, Head.LENGTH);
    Head head = Head.of(reader);
    Dialect dialect = options.dialect().orElseGet(() -> Dialect.guess(head));
    Layout layout = Layout.of(file, head.rows(dialect), options.columns());
    this.rows = new RowParser(layout, chars.encoding().markBytes() > 0);
    this.quotes =
        dialect.quotes() ? Optional.of(new MendedQuotes(reader, dialect)) : Optional.empty();
    this.parser = CSVParser.parse(quotes.map(Reader.class::cast).orElse(reader), dialect.format());
    this.records = parser.iterator();
    if (chars.encoding().guessed()) {
      tally.add(GUESSED, new Place(file, 1, 1));
    }
    for (int i = 0; i < layout.before(); i++) {
      next();
    }
  }

  /**
   * Opens a file and looks at its first rows.
   *
   * @throws CorpusFormatException if its encoding or its columns cannot be told
   * @throws IOException if the disk fails
   */
  public static CsvReader open(Path path, TableOptions options) throws IOException {
    return open(EncodedFile.of(path), options);
  }

  /**
   * Opens a file whose encoding may be known, and looks at its first rows.
   *
   * @throws CorpusFormatException if its encoding or its columns cannot be told
   * @throws IOException if the disk fails
   */
  public static CsvReader open(EncodedFile file, TableOptions options) throws IOException {
    CharReader chars = CharReader.open(file);
    try {
      return new CsvReader(chars, file.name(), options);
    } catch (IOException e) {
      chars.close();
      throw e;
    }
  }

  @Override
  public Optional<TranslationUnit> read() throws IOException {
    lifetime.requireOpen();
    Optional<CSVRecord> record = next();
    while (record.isPresent()) {
      Optional<TranslationUnit> unit = unit(record.get());
      if (unit.isPresent()) {
        return unit;
      }
      record = next();
    }
    return Optional.empty();
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public ReadReport report() {
    return tally.report();
  }

  @Override
  public void close() throws IOException {
    lifetime.end();
    chars.close();
  }

  private Optional<TranslationUnit> unit(CSVRecord record) {
    if (record.stream().allMatch(String::isBlank)) {
      return Optional.empty();
    }
    tally.beginUnit();
    place = new Place(file, (int) Math.max(1, firstLine(record)), 1);
    if (areMended()) {
      tally.add(QUOTE, place);
    }
    if (!rows.fits(record)) {
      tally.skip(SHORT, place);
      return Optional.empty();
    }
    TranslationUnit unit = rows.unit(record);
    if (UnitIds.isBroken(rows.id(record))) {
      tally.add(ID, place);
    }
    if (unit.source().text().isEmpty() || unit.target().text().isEmpty()) {
      tally.add(EMPTY, place);
    }
    tally.keep();
    return Optional.of(unit);
  }

  /** Whether quotes of the row read last were mended. */
  private boolean areMended() {
    long last = parser.getCurrentLineNumber();
    return quotes.filter(found -> found.mendedUpTo(last)).isPresent();
  }

  /** Of several lines that were read, blank ones may stand before a row, and others within it. */
  private long firstLine(CSVRecord record) {
    long last = parser.getCurrentLineNumber();
    return last <= linesBefore + 1 ? last : last - lineEnds(record);
  }

  private static int lineEnds(CSVRecord record) {
    int ends = 0;
    for (String text : record) {
      for (int at = 0; at < text.length(); at++) {
        boolean isPair = text.charAt(at) == '\n' && at > 0 && text.charAt(at - 1) == '\r';
        ends += !isPair && (text.charAt(at) == '\n' || text.charAt(at) == '\r') ? 1 : 0;
      }
    }
    return ends;
  }

  private Optional<CSVRecord> next() throws IOException {
    chars.beginRecord();
    linesBefore = parser.getCurrentLineNumber();
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (UncheckedIOException e) {
      throw translated(e.getCause());
    }
  }

  /** What the disk or the rooms below said, or else the parser's complaint. */
  private IOException translated(IOException e) {
    if (e instanceof CorpusFormatException) {
      return e;
    }
    return new CorpusFormatException(
        new Place(file, (int) Math.max(1, parser.getCurrentLineNumber()), 1),
        "a quote that does not end a field",
        "fields in double quotes, with quotes within doubled, were expected",
        e);
  }
}
