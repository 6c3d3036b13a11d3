package dev.razvorot.translit.rules;

import dev.razvorot.translit.rules.Sequence.Letter;
import java.util.HashMap;
import java.util.Map;

/** The names that a rule file has defined so far. */
final class RuleVariables {
  private final RuleCursor cursor;
  private final Map<String, Sequence> values = new HashMap<>();

  RuleVariables(RuleCursor cursor) {
    this.cursor = cursor;
  }

  void define(String name, Sequence value) {
    values.put(name, value);
  }

  Sequence sequence(String name) {
    Sequence value = values.get(name);
    if (value == null) {
      throw cursor.error("$" + name + " has not been defined");
    }
    return value;
  }

  /** A variable that stands inside a set must be a set itself. */
  LetterSet set(String name) {
    Sequence value = sequence(name);
    if (value.size() == 1 && value.steps().get(0) instanceof Letter letter) {
      return letter.set();
    }
    throw cursor.error("$" + name + " is not a set");
  }
}
