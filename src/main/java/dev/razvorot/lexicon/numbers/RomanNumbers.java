package dev.razvorot.lexicon.numbers;

import java.util.HashMap;
import java.util.Map;

/** Roman numbers of centuries, kings and chapters: up to 39, and no single letter. */
final class RomanNumbers {
  private static final String[] UNITS = {
    "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
  };
  private static final Map<String, String> VALUES = values();

  private RomanNumbers() {}

  private static Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    for (int value = 2; value < 40; value++) {
      values.put("x".repeat(value / 10) + UNITS[value % 10], Integer.toString(value));
    }
    values.keySet().removeIf(form -> form.length() == 1);
    return values;
  }

  /** The digits that a word in small letters stands for; empty if it is no such number. */
  static String value(String form) {
    return VALUES.getOrDefault(form, "");
  }
}
