package dev.razvorot.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.razvorot.Language;
import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.Variant;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.Lifetime;
import dev.razvorot.format.Oddity;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.UnitIds;
import dev.razvorot.format.chars.EncodedFile;
import dev.razvorot.format.chars.LineReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads JSON Lines: an object a line with {@code en} and {@code ru} at least, or what others call
 * them ({@code en-US}, {@code source}, {@code translation: {en, ru}}). Other members that are
 * strings or numbers become properties. A line that is no unit is skipped and counted. Not safe for
 * use by several threads.
 */
public final class JsonLinesReader implements CorpusReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();
  private static final Oddity NO_JSON = Oddity.skipped("jsonl-no-json", "a line is no JSON");
  private static final Oddity ID =
      Oddity.repaired("jsonl-id", "an id has white space, which became _");
  private static final Oddity NO_UNIT =
      Oddity.skipped("jsonl-no-unit", "a line is no object with en and ru");

  private final LineReader lines;
  private final String file;
  private final ReadTally tally;
  private final Lifetime lifetime = new Lifetime();
  private final UnitIds ids = new UnitIds();

  private JsonLinesReader(LineReader lines, String file) {
    this.lines = lines;
    this.file = file;
    this.tally = new ReadTally(file);
  }

  /**
   * Opens a file.
   *
   * @throws dev.razvorot.format.CorpusFormatException if its encoding cannot be told
   * @throws IOException if the disk fails
   */
  public static JsonLinesReader open(Path path) throws IOException {
    return open(EncodedFile.of(path));
  }

  /**
   * Opens a file whose encoding may be known.
   *
   * @throws dev.razvorot.format.CorpusFormatException if its encoding cannot be told
   * @throws IOException if the disk fails
   */
  public static JsonLinesReader open(EncodedFile file) throws IOException {
    return new JsonLinesReader(LineReader.open(file), file.name());
  }

  @Override
  public Optional<TranslationUnit> read() throws IOException {
    lifetime.requireOpen();
    for (Optional<String> line = lines.read(); line.isPresent(); line = lines.read()) {
      if (!line.get().isBlank()) {
        Optional<TranslationUnit> unit = unit(line.get());
        if (unit.isPresent()) {
          return unit;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<TranslationUnit> unit(String line) throws IOException {
    tally.beginUnit();
    try (JsonParser json = FACTORY.createParser(line)) {
      TranslationUnit unit = unit(UnitParts.readUnit(json));
      tally.keep();
      return Optional.of(unit);
    } catch (JsonProcessingException e) {
      int column = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getColumnNr());
      tally.skip(NO_JSON, new Place(file, lines.line(), column));
    } catch (UnitParts.NoUnitException e) {
      tally.skip(NO_UNIT, new Place(file, lines.line(), 1));
    }
    return Optional.empty();
  }

  private TranslationUnit unit(UnitParts parts) throws IOException {
    Variant source = parts.variant(Language.ENGLISH);
    Variant target = parts.variant(Language.RUSSIAN);
    String id = parts.id().orElse("");
    if (UnitIds.isBroken(id)) {
      tally.add(ID, place());
    }
    return new TranslationUnit(
        ids.of(id, source.text(), target.text()), source, target, parts.props(), parts.findings());
  }

  @Override
  public Place place() {
    return new Place(file, Math.max(1, lines.line()), 1);
  }

  @Override
  public ReadReport report() {
    return tally.report();
  }

  @Override
  public void close() throws IOException {
    lifetime.end();
    lines.close();
  }
}
