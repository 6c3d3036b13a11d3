package dev.razvorot.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.razvorot.Finding;
import dev.razvorot.InlineCode;
import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.Findings;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the parts of a unit as members of a JSON object; what is empty is left out. */
final class UnitJson {
  private final JsonGenerator json;

  UnitJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a whole unit as an object. */
  void write(TranslationUnit unit) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", unit.id());
    json.writeStringField(Language.ENGLISH.tag(), unit.source().text());
    json.writeStringField(Language.RUSSIAN.tag(), unit.target().text());
    writeProps(unit.props());
    writeFindings(unit.findings());
    writeCodes(unit);
    json.writeEndObject();
  }

  void writeProps(Map<String, String> props) throws IOException {
    if (props.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("props");
    for (Map.Entry<String, String> prop : props.entrySet()) {
      json.writeStringField(prop.getKey(), prop.getValue());
    }
    json.writeEndObject();
  }

  void writeCodes(TranslationUnit unit) throws IOException {
    if (unit.source().codes().isEmpty() && unit.target().codes().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("codes");
    writeCodes(Language.ENGLISH, unit.source().codes());
    writeCodes(Language.RUSSIAN, unit.target().codes());
    json.writeEndObject();
  }

  private void writeFindings(List<Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      json.writeString(Findings.format(finding));
    }
    json.writeEndArray();
  }

  private void writeCodes(Language language, List<InlineCode> codes) throws IOException {
    if (codes.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(language.tag());
    for (InlineCode code : codes) {
      json.writeStartObject();
      json.writeNumberField("at", code.offset());
      json.writeStringField("kind", code.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("id", code.id());
      json.writeStringField("type", code.type());
      json.writeStringField("content", code.content());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
