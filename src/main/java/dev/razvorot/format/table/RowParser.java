package dev.razvorot.format.table;

import dev.razvorot.Finding;
import dev.razvorot.InlineCode;
import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import dev.razvorot.TranslationUnit.Prop;
import dev.razvorot.Variant;
import dev.razvorot.format.Findings;
import dev.razvorot.format.PropNames;
import dev.razvorot.format.UnitIds;
import dev.razvorot.format.json.ExtraJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Turns the rows of a table into units. */
final class RowParser {
  private static final ExtraJson NOTHING = new ExtraJson(Map.of(), List.of(), List.of());

  private final Layout layout;
  private final boolean guarded;

  /** Index of the column of ids; -1 if there is none. */
  private final int idColumn;

  private final UnitIds ids = new UnitIds();

  RowParser(Layout layout, boolean guarded) {
    this.layout = layout;
    this.guarded = guarded;
    this.idColumn =
        layout.others().entrySet().stream()
            .filter(column -> column.getValue().equals(Columns.ID))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(-1);
  }

  /** Whether a row has both texts. */
  boolean fits(CSVRecord row) {
    return row.size() > Math.max(layout.english(), layout.russian());
  }

  /** The id of a row as it stands there; empty if it has none. */
  String id(CSVRecord row) {
    return idColumn >= 0 && idColumn < row.size() ? text(row, idColumn) : "";
  }

  /** The unit of a row that fits. */
  TranslationUnit unit(CSVRecord row) {
    Map<String, String> fields = fields(row);
    Optional<ExtraJson> extra = ExtraJson.parse(fields.getOrDefault(Columns.EXTRA, ""));
    extra.ifPresent(found -> fields.remove(Columns.EXTRA));
    String english = text(row, layout.english());
    String russian = text(row, layout.russian());
    fields.remove(Columns.ID);
    List<Finding> findings = findings(fields);
    return new TranslationUnit(
        ids.of(id(row), english, russian),
        variant(Language.ENGLISH, english, extra.orElse(NOTHING).english()),
        variant(Language.RUSSIAN, russian, extra.orElse(NOTHING).russian()),
        props(fields, extra.orElse(NOTHING).props()),
        findings);
  }

  /** A person may have changed the text under the codes: then they are gone. */
  private static Variant variant(Language language, String text, List<InlineCode> codes) {
    int last = 0;
    for (InlineCode code : codes) {
      if (code.offset() < last || code.offset() > text.length()) {
        return new Variant(language, text);
      }
      last = code.offset();
    }
    return new Variant(language, text, codes);
  }

  /** The other fields that are not empty, by name. */
  private Map<String, String> fields(CSVRecord row) {
    Map<String, String> fields = new LinkedHashMap<>();
    layout
        .others()
        .forEach(
            (index, name) -> {
              String text = index < row.size() ? text(row, index) : "";
              if (!text.isEmpty()) {
                PropNames.add(fields, name, text);
              }
            });
    return fields;
  }

  private String text(CSVRecord row, int index) {
    return guarded ? FormulaGuard.take(row.get(index)) : row.get(index);
  }

  private static List<Finding> findings(Map<String, String> fields) {
    String field = fields.getOrDefault(Columns.FINDINGS, "");
    List<Finding> findings = new ArrayList<>();
    field.lines().forEach(line -> Findings.parse(line).ifPresent(findings::add));
    if (Findings.format(findings).equals(field)) {
      fields.remove(Columns.FINDINGS);
      return findings;
    }
    return List.of();
  }

  /** Our own columns under the names of our properties, then the others, then the extra ones. */
  private static Map<String, String> props(Map<String, String> fields, Map<String, String> extra) {
    Map<String, String> columns = new LinkedHashMap<>();
    move(fields, Columns.SCORE, columns, Prop.SCORE);
    move(fields, Columns.DOCUMENT, columns, Prop.DOCUMENT);
    new Lines(
            Optional.ofNullable(fields.remove(Columns.ENGLISH_LINES)).orElse(""),
            Optional.ofNullable(fields.remove(Columns.RUSSIAN_LINES)).orElse(""))
        .prop()
        .ifPresent(lines -> columns.put(Prop.LINES, lines));
    move(fields, Columns.EVIDENCE, columns, Prop.EVIDENCE);
    columns.putAll(fields);
    Map<String, String> props = new LinkedHashMap<>();
    if (extra.keySet().containsAll(columns.keySet())) {
      props.putAll(extra);
    }
    props.putAll(columns);
    extra.forEach(props::putIfAbsent);
    return props;
  }

  private static void move(
      Map<String, String> from, String name, Map<String, String> to, String prop) {
    Optional.ofNullable(from.remove(name)).ifPresent(value -> to.put(prop, value));
  }
}
