package dev.razvorot.translit;

import dev.razvorot.translit.Scheme.Sample;
import dev.razvorot.translit.passes.Rewriter;
import dev.razvorot.translit.rules.RuleParser.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file of one scheme: comments {@code # key: value} up to the first blank line, then rules in
 * ICU's transform syntax.
 *
 * @param name name of the file
 * @param text all of it; comments are comments to ICU too
 */
record RuleFile(String name, String text) {
  /** How the name of a rule file ends. */
  static final String ENDING = ".rules";

  /** The file of an id, if there is one. */
  static Optional<RuleFile> find(String id) {
    String name = id.concat(ENDING);
    try (InputStream stream = RuleFile.class.getResourceAsStream(name)) {
      return stream == null ? Optional.empty() : Optional.of(read(name, stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleFile read(String name, InputStream stream) throws IOException {
    return new RuleFile(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
  }

  Rewriter compile(Direction direction) {
    return Rewriter.compile(name, text, direction);
  }

  /** What the head of the file says of the scheme. */
  Scheme scheme() {
    Map<String, String> head = head();
    return new Scheme(
        head.get("id"),
        list(head.getOrDefault("aliases", "")),
        head.get("standard"),
        head.get("source"),
        head.get("language"),
        "exact".equals(head.get("reverse")),
        sample(head.get("sample")));
  }

  private Map<String, String> head() {
    Map<String, String> head = new HashMap<>();
    for (String line : text.substring(0, text.indexOf("\n\n")).split("\n")) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        head.put(line.substring("# ".length(), colon), line.substring(colon + ": ".length()));
      }
    }
    return head;
  }

  /** Not by {@link String#split}, which would load regular expressions. */
  private static List<String> list(String value) {
    List<String> list = new ArrayList<>();
    for (int start = 0; start < value.length(); ) {
      int comma = value.indexOf(',', start);
      int end = comma < 0 ? value.length() : comma;
      list.add(value.substring(start, end).strip());
      start = end + 1;
    }
    return list;
  }

  private static Sample sample(String value) {
    int middle = value.indexOf(" = ");
    return new Sample(value.substring(0, middle), value.substring(middle + " = ".length()));
  }
}
