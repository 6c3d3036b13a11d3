package dev.razvorot.format.convert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What tools make of a file that breaks a rule. */
final class Consequences {
  private static final Map<String, String> BY_RULE = load();

  private Consequences() {}

  /** One sentence; empty if nothing is known. */
  static String of(String rule) {
    return BY_RULE.getOrDefault(rule, "");
  }

  private static Map<String, String> load() {
    InputStream stream =
        Objects.requireNonNull(Consequences.class.getResourceAsStream("consequences.tsv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
