package dev.razvorot.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.razvorot.InlineCode;
import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a unit has beyond the columns of a table, as one JSON object for a last column: {@code
 * props} and {@code codes}.
 *
 * @param props properties in order
 * @param english codes of the English variant
 * @param russian codes of the Russian variant
 */
public record ExtraJson(
    Map<String, String> props, List<InlineCode> english, List<InlineCode> russian) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * The object as text; the empty text if there is nothing to say.
   *
   * @param props the properties to write, which may be fewer than the unit's
   */
  public static String format(TranslationUnit unit, Map<String, String> props) {
    if (props.isEmpty() && unit.source().codes().isEmpty() && unit.target().codes().isEmpty()) {
      return "";
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      UnitJson parts = new UnitJson(json);
      parts.writeProps(props);
      parts.writeCodes(unit);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Reads what {@link #format} wrote; empty if the text is something else. */
  public static Optional<ExtraJson> parse(String text) {
    try (JsonParser json = FACTORY.createParser(text)) {
      UnitParts parts = UnitParts.read(json);
      return Optional.of(
          new ExtraJson(
              parts.props(), parts.codes(Language.ENGLISH), parts.codes(Language.RUSSIAN)));
    } catch (JsonProcessingException | UnitParts.NoUnitException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
