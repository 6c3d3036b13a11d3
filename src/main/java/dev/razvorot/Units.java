package dev.razvorot;

import dev.razvorot.TranslationUnit.Prop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes translation units of the pairs of an alignment: ids from content, provenance from places.
 */
final class Units {
  private final Alignment alignment;
  private final ContentIds ids = new ContentIds();
  private final Map<String, Integer> timesSeen = new HashMap<>();

  Units(Alignment alignment) {
    this.alignment = alignment;
  }

  List<TranslationUnit> list() {
    List<TranslationUnit> units = new ArrayList<>();
    for (Bead bead : alignment.pairs()) {
      units.add(unit(bead));
    }
    return List.copyOf(units);
  }

  private TranslationUnit unit(Bead bead) {
    String english = alignment.source().text(bead.source());
    String russian = alignment.target().text(bead.target());
    return new TranslationUnit(
        id(english, russian),
        new Variant(alignment.source().language(), english),
        new Variant(alignment.target().language(), russian),
        props(bead),
        findings(bead));
  }

  /** The same pair twice in one document is two units: the second and later ones are numbered. */
  private String id(String english, String russian) {
    String id = ids.of(alignment.source().name(), english, russian);
    int times = timesSeen.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }

  private Map<String, String> props(Bead bead) {
    String source = lines(alignment.source(), bead.source());
    String target = lines(alignment.target(), bead.target());
    return FewProps.of(
        Prop.SCORE,
        Score.text(bead.score()),
        Prop.DOCUMENT,
        alignment.source().name(),
        Prop.LINES,
        source + ":" + target);
  }

  private List<Finding> findings(Bead bead) {
    List<Finding> findings = new ArrayList<>();
    addFindings(alignment.source(), bead.source(), findings);
    addFindings(alignment.target(), bead.target(), findings);
    return findings;
  }

  private static void addFindings(Document document, Span span, List<Finding> findings) {
    for (int at = span.start(); at < span.end(); at++) {
      findings.addAll(document.segments().get(at).findings());
    }
  }

  /** The lines of a span, each once, separated by commas. */
  private static String lines(Document document, Span span) {
    StringBuilder lines = new StringBuilder();
    int last = 0;
    for (int at = span.start(); at < span.end(); at++) {
      int line = document.segments().get(at).place().line();
      if (line != last) {
        lines.append(lines.length() == 0 ? "" : ",").append(line);
      }
      last = line;
    }
    return lines.toString();
  }
}
