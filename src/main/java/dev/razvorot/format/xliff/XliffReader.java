package dev.razvorot.format.xliff;

import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.CorpusHeader;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.Lifetime;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.EncodedFile;
import dev.razvorot.format.xml.XmlCursor;
import dev.razvorot.format.xml.tokens.XmlTokens.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * Reads XLIFF 1.0 to 2.2 as tools write it: every translated segment is a unit, in whichever
 * direction it was translated. Notes and metadata become properties.
 *
 * <p>As careful as the TMX reader: opens nothing else, within limits, in constant memory. Not safe
 * for use by several threads.
 */
public final class XliffReader implements CorpusReader {
  private final XmlCursor cursor;
  private final ReadTally tally;
  private final Lifetime lifetime = new Lifetime();
  private final String version;
  private final UnitParser units;
  private final Queue<TranslationUnit> waiting = new ArrayDeque<>();
  private Place place;
  private boolean ended;

  private XliffReader(XmlCursor cursor, ReadTally tally) throws IOException {
    this.cursor = cursor;
    this.tally = tally;
    this.version = readRoot();
    this.place = cursor.place();
    this.units = new UnitParser(cursor, tally);
    units.languages("srcLang", "trgLang");
  }

  /**
   * Opens a file.
   *
   * @throws CorpusFormatException if it is no XLIFF
   * @throws IOException if the disk fails
   */
  public static XliffReader open(Path path) throws IOException {
    return open(EncodedFile.of(path));
  }

  /**
   * Opens a file whose encoding may be known.
   *
   * @throws CorpusFormatException if it is no XLIFF
   * @throws IOException if the disk fails
   */
  public static XliffReader open(EncodedFile file) throws IOException {
    ReadTally tally = new ReadTally(file.name());
    XmlCursor cursor = XmlCursor.open(file, tally);
    try {
      return new XliffReader(cursor, tally);
    } catch (IOException e) {
      cursor.close();
      throw e;
    }
  }

  /** The version that the file says it has; empty if it says none. */
  public String version() {
    return version;
  }

  @Override
  public Optional<TranslationUnit> read() throws IOException {
    lifetime.requireOpen();
    while (waiting.isEmpty() && !ended) {
      advance();
    }
    return Optional.ofNullable(waiting.poll());
  }

  @Override
  public List<CorpusHeader> headers() {
    Place start = new Place(tally.report().file(), 1, 1);
    return List.of(new CorpusHeader(start, version, Map.of(), Map.of()));
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
    cursor.close();
  }

  private void advance() throws IOException {
    // Behind an error nothing is read.
    ended = true;
    if (cursor.isStart("file")) {
      units.languages("source-language", "target-language");
    } else if (cursor.isStart("trans-unit") || cursor.isStart("unit")) {
      place = cursor.place();
      waiting.addAll(units.parse(place));
    }
    // What is wrong behind a unit does not cost it.
    ended = waiting.isEmpty() && cursor.next() == Event.DONE;
  }

  private String readRoot() throws IOException {
    while (cursor.next() == Event.TEXT) {
      // White space before the root.
    }
    if (cursor.event() == Event.DONE) {
      throw new CorpusFormatException(cursor.place(), "no document", "<xliff> was expected");
    }
    if (!cursor.isStart("xliff")) {
      throw new CorpusFormatException(
          cursor.place(), "a document of <" + cursor.name() + ">", "<xliff> was expected");
    }
    String said = cursor.attribute("version").orElse("");
    if (!said.matches("1\\.[0-2]|2\\.[0-2]")) {
      tally.add(XliffOddity.VERSION, cursor.place());
    }
    return said;
  }
}
