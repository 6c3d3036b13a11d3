package dev.razvorot.format.tmx;

import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.CorpusHeader;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.LanguageNames;
import dev.razvorot.format.Lifetime;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.EncodedFile;
import dev.razvorot.format.chars.TagNames;
import dev.razvorot.format.xml.XmlCursor;
import dev.razvorot.format.xml.tokens.XmlTokens.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * Reads TMX 1.1 to 1.4b as tools really write it: in any encoding, packed by gzip or zip or not,
 * with attributes missing, languages spelt in any way, notes in the wrong place, and text that is
 * not quite XML. What was odd is in the {@link #report()}.
 *
 * <p>Opens nothing but the file it is given. Entities declared in the file are expanded within a
 * small limit; depth, attributes, texts and packed files have limits too. Constant memory; O(length
 * of the file). Not safe for use by several threads.
 */
public final class TmxReader implements CorpusReader {
  private static final TagNames TAGS =
      new TagNames(
          Set.of(
              "tmx", "header", "body", "tu", "tuv", "seg", "note", "prop", "ude", "map", "bpt",
              "ept", "ph", "it", "hi", "ut", "sub"),
          "seg");

  private final XmlCursor cursor;
  private final ReadTally tally;
  private final Lifetime lifetime = new Lifetime();
  private final UnitParser units;
  private final TmxHeader header;
  private final Queue<TranslationUnit> waiting = new ArrayDeque<>();
  private Place place;
  private boolean ended;

  private TmxReader(XmlCursor cursor, ReadTally tally, Codes codes) throws IOException {
    this.cursor = cursor;
    this.tally = tally;
    this.units = new UnitParser(cursor, tally, codes);
    this.header = readHeader();
    this.place = cursor.place();
  }

  /**
   * Opens a file and reads its header; inline codes are kept.
   *
   * @throws CorpusFormatException if it is no TMX
   * @throws IOException if the disk fails
   */
  public static TmxReader open(Path path) throws IOException {
    return open(path, Codes.KEEP);
  }

  /**
   * Opens a file and reads its header.
   *
   * @throws CorpusFormatException if it is no TMX
   * @throws IOException if the disk fails
   */
  public static TmxReader open(Path path, Codes codes) throws IOException {
    return open(EncodedFile.of(path), codes);
  }

  /**
   * Opens a file whose encoding may be known, and reads its header.
   *
   * @throws CorpusFormatException if it is no TMX
   * @throws IOException if the disk fails
   */
  public static TmxReader open(EncodedFile file, Codes codes) throws IOException {
    ReadTally tally = new ReadTally(file.name());
    XmlCursor cursor = XmlCursor.open(file, TAGS, tally);
    try {
      return new TmxReader(cursor, tally, codes);
    } catch (IOException e) {
      cursor.close();
      throw e;
    }
  }

  /** What the file says of itself. */
  public TmxHeader header() {
    return header;
  }

  @Override
  public Optional<TranslationUnit> read() throws IOException {
    lifetime.requireOpen();
    while (waiting.isEmpty() && !ended) {
      advance();
    }
    return Optional.ofNullable(waiting.poll());
  }

  /**
   * How many variants each language tag has so far, in order of first appearance; of hostile files
   * with hundreds of tags the first.
   */
  public Map<String, Long> languages() {
    return units.languages();
  }

  @Override
  public List<CorpusHeader> headers() {
    Place start = new Place(tally.report().file(), 1, 1);
    return List.of(new CorpusHeader(start, header.version(), header.attributes(), languages()));
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

  /** Reads the tu the cursor is at, or moves on: what is wrong behind a unit does not cost it. */
  private void advance() throws IOException {
    // Behind an error nothing is read.
    ended = true;
    if (cursor.isStart("tu")) {
      place = cursor.place();
      units.parse(place, waiting);
      ended = false;
    } else {
      ended = cursor.next() == Event.DONE;
      noteStray();
    }
  }

  /** Counts what belongs within a unit and stands outside of any. */
  private void noteStray() {
    if (cursor.isStart("tuv") || cursor.isStart("seg")) {
      tally.addAhead(TmxOddity.ELEMENT, cursor.place());
    } else if (cursor.event() == Event.TEXT && !cursor.isBlank()) {
      tally.addAhead(TmxOddity.STRAY_TEXT, cursor.place());
    }
  }

  private TmxHeader readHeader() throws IOException {
    String version = root();
    while (!cursor.isStart("tu") && cursor.next() != Event.DONE) {
      if (cursor.isStart("header")) {
        TmxHeader read = new TmxHeader(version, attributes());
        check(read);
        passHeader();
        return read;
      }
      if (cursor.event() == Event.START) {
        break;
      }
    }
    tally.add(TmxOddity.HEADER, cursor.place());
    return new TmxHeader(version, Map.of());
  }

  /** To the end of the header, or to a unit that stands in it. */
  private void passHeader() throws IOException {
    int depth = 1;
    while (depth > 0 && !cursor.isStart("tu")) {
      switch (cursor.next()) {
        case START -> depth++;
        case END -> depth--;
        case DONE -> depth = 0;
        default -> {
          // Notes and properties of the memory as a whole.
        }
      }
    }
  }

  /** Moves to the root, or to what should be; returns its version, empty if it has none. */
  private String root() throws IOException {
    while (cursor.next() == Event.TEXT) {
      // White space before the root.
    }
    if (cursor.event() == Event.DONE) {
      throw new CorpusFormatException(cursor.place(), "no document", "<tmx> was expected");
    }
    if (!cursor.isStart("tmx")) {
      findWithin();
    }
    if (cursor.attribute("xmlns").isPresent()) {
      tally.add(TmxOddity.NAMESPACE, cursor.place());
    }
    String version = cursor.attribute("version").orElse("");
    if (!version.matches("1\\.[1-4]")) {
      tally.add(TmxOddity.VERSION, cursor.place());
    }
    return version;
  }

  /** Moves on to a memory, or a unit, within an element that is none. */
  private void findWithin() throws IOException {
    Place start = cursor.place();
    String root = cursor.name();
    try {
      while (!cursor.isStart("tmx") && !cursor.isStart("tu")) {
        if (cursor.next() == Event.DONE) {
          throw new CorpusFormatException(start, "no unit in it", "<tmx> was expected");
        }
      }
    } catch (CorpusFormatException e) {
      throw new CorpusFormatException(
          start, "a document of <" + root + ">", "<tmx> was expected", e);
    }
    tally.add(TmxOddity.ROOT, start);
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < cursor.attributes(); i++) {
      attributes.put(cursor.attributeName(i), cursor.attributeValue(i));
    }
    return attributes;
  }

  private void check(TmxHeader header) {
    for (String name : TmxOddity.REQUIRED) {
      if (header.attribute(name).isEmpty()) {
        tally.add(TmxOddity.missingAttribute(name), cursor.place());
      }
    }
    header
        .attribute("srclang")
        .filter(tag -> !tag.equals("*all*") && LanguageNames.parse(tag).isEmpty())
        .ifPresent(tag -> tally.add(TmxOddity.SOURCE_LANGUAGE, cursor.place()));
    header
        .attribute("creationdate")
        .filter(date -> !TmxDates.isTmx(date))
        .ifPresent(date -> tally.add(TmxOddity.BAD_DATE, cursor.place()));
  }
}
