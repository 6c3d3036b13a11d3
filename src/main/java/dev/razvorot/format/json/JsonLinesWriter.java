package dev.razvorot.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusWriter;
import dev.razvorot.format.Lifetime;
import dev.razvorot.format.Losses;
import dev.razvorot.format.chars.Utf8Writer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Writes JSON Lines: an object for each unit, with {@code id}, {@code en}, {@code ru}, and where
 * there are such, {@code props}, {@code findings} and {@code codes}. Nothing is lost. Not safe for
 * use by several threads.
 */
public final class JsonLinesWriter implements CorpusWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Utf8Writer writer;
  private final Lifetime lifetime = new Lifetime();
  private final JsonGenerator json;
  private final UnitJson units;

  /**
   * Begins the file.
   *
   * @param stream where to; {@link #complete()} or {@link #close()} closes it
   * @throws IOException if the disk fails
   */
  public JsonLinesWriter(OutputStream stream) throws IOException {
    this.writer = new Utf8Writer(stream);
    this.json = FACTORY.createGenerator(writer).setRootValueSeparator(null);
    this.units = new UnitJson(json);
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    lifetime.requireOpen();
    try {
      units.write(unit);
      json.writeRaw('\n');
    } catch (IOException e) {
      lifetime.fail();
      writer.abandon();
      throw e;
    }
  }

  @Override
  public Map<String, Long> losses() {
    return Losses.of(Losses.HALVES, writer.replaced());
  }

  @Override
  public void complete() throws IOException {
    lifetime.complete();
    try (writer) {
      json.close();
    } catch (IOException e) {
      writer.abandon();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    if (lifetime.end()) {
      writer.abandon();
      writer.close();
    }
  }
}
