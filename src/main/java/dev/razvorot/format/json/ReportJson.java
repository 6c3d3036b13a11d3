package dev.razvorot.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.razvorot.Place;
import dev.razvorot.format.ReadReport;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Reports for programs. */
public final class ReportJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ReportJson() {}

  /** An array with an object for each file; indented, ended by a line end. */
  public static String format(List<ReadReport> reports) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartArray();
      for (ReadReport report : reports) {
        write(json, report);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static void write(JsonGenerator json, ReadReport report) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", report.file());
    json.writeNumberField("read", report.read());
    json.writeNumberField("kept", report.kept());
    json.writeNumberField("repaired", report.repaired());
    json.writeNumberField("skipped", report.skipped());
    json.writeArrayFieldStart("oddities");
    for (ReadReport.Entry entry : report.entries()) {
      write(json, entry);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ReadReport.Entry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entry.oddity().id());
    json.writeStringField("outcome", entry.oddity().outcome().name().toLowerCase(Locale.ROOT));
    json.writeStringField("message", entry.oddity().message());
    json.writeNumberField("count", entry.count());
    json.writeArrayFieldStart("places");
    for (Place place : entry.places()) {
      json.writeStartObject();
      json.writeNumberField("line", place.line());
      json.writeNumberField("column", place.column());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
