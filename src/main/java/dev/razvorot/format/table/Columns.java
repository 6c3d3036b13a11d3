package dev.razvorot.format.table;

import dev.razvorot.TranslationUnit.Prop;
import dev.razvorot.format.table.CsvWriter.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of our own tables, and what of a unit they hold. */
final class Columns {
  static final String ID = "id";
  static final String ENGLISH = "en";
  static final String RUSSIAN = "ru";
  static final String SCORE = "score";
  static final String DOCUMENT = "document";
  static final String ENGLISH_LINES = "en_lines";
  static final String RUSSIAN_LINES = "ru_lines";
  static final String FINDINGS = "findings";
  static final String EVIDENCE = "evidence";
  static final String EXTRA = "extra";

  static final List<String> USUAL =
      List.of(ID, ENGLISH, RUSSIAN, SCORE, DOCUMENT, ENGLISH_LINES, RUSSIAN_LINES, FINDINGS);

  private Columns() {}

  /**
   * The properties that the columns do not hold. All of them, if their order is not the one that
   * the reader makes of the columns: score, document, lines, evidence, others.
   */
  static Map<String, String> beyond(Map<String, String> props, Set<Column> extra) {
    Map<String, String> beyond = new LinkedHashMap<>(props);
    List<String> held = new ArrayList<>();
    for (String name : List.of(Prop.SCORE, Prop.DOCUMENT, Prop.LINES, Prop.EVIDENCE)) {
      if (isHeld(name, props.getOrDefault(name, ""), extra)) {
        held.add(name);
        beyond.remove(name);
      }
    }
    List<String> names = List.copyOf(props.keySet());
    return names.subList(0, held.size()).equals(held) ? beyond : props;
  }

  private static boolean isHeld(String name, String value, Set<Column> extra) {
    return switch (name) {
      case Prop.LINES -> Lines.hold(value);
      case Prop.EVIDENCE -> !value.isEmpty() && extra.contains(Column.EVIDENCE);
      default -> !value.isEmpty();
    };
  }
}
