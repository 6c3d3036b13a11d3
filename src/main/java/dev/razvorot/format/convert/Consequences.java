package dev.razvorot.format.convert;

import dev.razvorot.Finding.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What breaking a rule means.
 *
 * @param severity error: the file breaks the rules of its format, or a part of it is lost; warning:
 *     it is sound, but a tool loses something; note: worth knowing
 * @param byClient what those tools make of it that do not simply read on
 */
record Consequences(Severity severity, Map<Client, String> byClient) {
  private static final Map<String, Consequences> BY_RULE = load();

  /** For rules of formats that no tool was measured with. */
  private static final Consequences UNKNOWN = new Consequences(Severity.ERROR, Map.of());

  /** Where the columns of tools begin. */
  private static final int FIRST_CLIENT = 2;

  /** The consequences of breaking a rule. */
  static Consequences of(String rule) {
    return BY_RULE.getOrDefault(rule, UNKNOWN);
  }

  /** Whether a rule is in the table. */
  static boolean areKnown(String rule) {
    return BY_RULE.containsKey(rule);
  }

  private static Map<String, Consequences> load() {
    InputStream stream =
        Objects.requireNonNull(Consequences.class.getResourceAsStream("consequences.tsv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(fields -> fields[0], Consequences::parse));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A dash where a tool simply reads on; a tilde before what was not measured. */
  private static Consequences parse(String[] fields) {
    Map<Client, String> byClient = new EnumMap<>(Client.class);
    for (Client client : Client.values()) {
      String consequence = fields[FIRST_CLIENT + client.ordinal()];
      if (!consequence.equals("-")) {
        boolean measured = !consequence.startsWith("~");
        byClient.put(client, measured ? consequence : consequence.substring(1) + " (not measured)");
      }
    }
    return new Consequences(Severity.valueOf(fields[1].toUpperCase(Locale.ROOT)), byClient);
  }
}
