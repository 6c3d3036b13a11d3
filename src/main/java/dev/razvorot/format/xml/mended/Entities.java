package dev.razvorot.format.xml.mended;

import dev.razvorot.format.xml.tokens.XmlLimits;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entities that the internal subset of a document type declares. External ones are known by
 * name only and never opened.
 */
final class Entities {
  /** General entities only: parameter entities shape declarations, which nobody validates here. */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<!--.*?-->|<!ENTITY\\s+([^\\s%\"'>]+)\\s+(?:\"([^\"]*)\"|'([^']*)'|(?:SYSTEM|PUBLIC)\\s)",
          Pattern.DOTALL);

  private static final Pattern REFERENCE = Pattern.compile("&([^&;\\s#]+);");

  private final Map<String, Optional<String>> values = new HashMap<>();
  private long expanded;

  /** What became of a name. */
  enum Kind {
    UNKNOWN,
    INTERNAL,
    EXTERNAL
  }

  /** Takes the declarations of a document type declaration; the first of a name counts. */
  void declare(CharSequence doctype) {
    Matcher matcher = DECLARATION.matcher(doctype);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        values.putIfAbsent(matcher.group(1), Optional.ofNullable(value));
      }
    }
  }

  Kind kind(String name) {
    Optional<String> value = values.get(name);
    if (value == null) {
      return Kind.UNKNOWN;
    }
    return value.isPresent() ? Kind.INTERNAL : Kind.EXTERNAL;
  }

  /**
   * What an internal entity stands for, with every internal entity within it.
   *
   * @return empty if that would be longer or deeper than a sound file asks for
   */
  Optional<String> expand(String name) {
    StringBuilder out = new StringBuilder();
    boolean within = expand(name, out, 0);
    expanded += out.length();
    return within && expanded <= XmlLimits.EXPANSION
        ? Optional.of(out.toString())
        : Optional.empty();
  }

  private boolean expand(String name, StringBuilder out, int depth) {
    String value = values.get(name).orElse("");
    if (depth == XmlLimits.ENTITY_DEPTH || out.length() + value.length() > XmlLimits.EXPANSION) {
      return false;
    }
    Matcher matcher = REFERENCE.matcher(value);
    int from = 0;
    while (matcher.find()) {
      out.append(value, from, matcher.start());
      from = matcher.end();
      if (kind(matcher.group(1)) == Kind.UNKNOWN) {
        out.append(matcher.group());
      } else if (!expand(matcher.group(1), out, depth + 1)) {
        return false;
      }
    }
    out.append(value, from, value.length());
    return out.length() <= XmlLimits.EXPANSION;
  }
}
