package dev.razvorot.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what a writer could not put into its file, by what became of it. */
public final class Losses {
  /** For writers of XML. */
  public static final String REPLACED = "characters that XML cannot hold became U+FFFD";

  /** For writers of any text. */
  public static final String HALVES = "halves of characters became U+FFFD";

  /** For writers of texts alone. */
  public static final String CODES = "inline codes were left out";

  private final Map<String, Long> counts = new LinkedHashMap<>();

  /** The counts of a writer that has but one kind of loss. */
  public static Map<String, Long> of(String what, long count) {
    return count == 0 ? Map.of() : Map.of(what, count);
  }

  /** Adds to a count; nothing if there is nothing to add. */
  public void add(String what, long count) {
    if (count > 0) {
      counts.merge(what, count, Long::sum);
    }
  }

  /** Adds all counts of a writer. */
  public void addAll(Map<String, Long> others) {
    others.forEach(this::add);
  }

  /** The counts so far, in the order of their first addition. */
  public Map<String, Long> counts() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }
}
