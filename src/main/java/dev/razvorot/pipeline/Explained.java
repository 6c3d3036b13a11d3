package dev.razvorot.pipeline;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Evidence;
import dev.razvorot.TranslationUnit;
import dev.razvorot.TranslationUnit.Prop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Units that say what spoke for them. */
final class Explained {
  private Explained() {}

  /** The units of an alignment, each with the evidence of its bead as a property. */
  static List<TranslationUnit> units(Alignment alignment) {
    List<Bead> pairs = alignment.pairs();
    List<TranslationUnit> units = alignment.units();
    List<TranslationUnit> explained = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      explained.add(with(units.get(i), text(pairs.get(i).evidence())));
    }
    return explained;
  }

  private static TranslationUnit with(TranslationUnit unit, String evidence) {
    Map<String, String> props = new LinkedHashMap<>(unit.props());
    props.put(Prop.EVIDENCE, evidence);
    return new TranslationUnit(unit.id(), unit.source(), unit.target(), props, unit.findings());
  }

  /** {@code name Idrisov = Идрисов +4.12; length +0.31}; weights in nats. */
  static String text(List<Evidence> evidence) {
    return evidence.stream().map(Explained::text).collect(Collectors.joining("; "));
  }

  private static String text(Evidence evidence) {
    String kind = evidence.kind().name().toLowerCase(Locale.ROOT);
    String words =
        evidence.source().isEmpty() && evidence.target().isEmpty()
            ? ""
            : " " + evidence.source() + " = " + evidence.target();
    return kind + words + String.format(Locale.ROOT, " %+.2f", evidence.weight());
  }
}
