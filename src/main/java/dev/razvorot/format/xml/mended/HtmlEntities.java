package dev.razvorot.format.xml.mended;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The character entities of HTML 4.01, which tools forget to declare. */
final class HtmlEntities {
  private static final Map<String, Integer> CODE_POINTS = load();

  private HtmlEntities() {}

  /** Whether a name is one of HTML's. */
  static boolean isKnown(String name) {
    return CODE_POINTS.containsKey(name);
  }

  /**
   * The code point of a known name.
   *
   * @throws NullPointerException if it is not known
   */
  static int codePoint(String name) {
    return Objects.requireNonNull(CODE_POINTS.get(name), name);
  }

  private static Map<String, Integer> load() {
    InputStream stream =
        Objects.requireNonNull(HtmlEntities.class.getResourceAsStream("html-entities.tsv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(fields -> fields[0], fields -> Integer.valueOf(fields[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
