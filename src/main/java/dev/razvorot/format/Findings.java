package dev.razvorot.format;

import dev.razvorot.Finding;
import dev.razvorot.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Findings as files hold them: {@code warning mixed-script: a message in one sentence}, one a line
 * where a single field holds several.
 */
public final class Findings {
  private static final Pattern FORM =
      Pattern.compile("(note|warning|error) ([^\\s:]+): (.*)", Pattern.DOTALL);

  private Findings() {}

  /** A finding as one sentence on one line. */
  public static String format(Finding finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    String message = finding.message().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    return severity + " " + finding.check() + ": " + message;
  }

  /** Findings as lines; the empty text if there are none. */
  public static String format(List<Finding> findings) {
    return findings.isEmpty()
        ? ""
        : findings.stream().map(Findings::format).collect(Collectors.joining("\n"));
  }

  /** The finding of a sentence; empty if it has not the form of one. */
  public static Optional<Finding> parse(String sentence) {
    Matcher matcher = FORM.matcher(sentence);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Severity severity = Severity.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
    return Optional.of(new Finding(severity, matcher.group(2), matcher.group(3)));
  }

  /** Takes the findings out of properties, where XML formats keep them; what is none stays. */
  public static List<Finding> takeFrom(Map<String, String> props) {
    if (!haveFinding(props)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    props
        .entrySet()
        .removeIf(
            prop ->
                prop.getKey().startsWith(PropNames.FINDING)
                    && parse(prop.getValue()).map(findings::add).orElse(false));
    return findings;
  }

  /** A loop, since most units have none. */
  private static boolean haveFinding(Map<String, String> props) {
    for (String name : props.keySet()) {
      if (name.startsWith(PropNames.FINDING)) {
        return true;
      }
    }
    return false;
  }
}
