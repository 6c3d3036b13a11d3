package dev.razvorot.cli.align;

import dev.razvorot.TranslationUnit;
import dev.razvorot.TranslationUnit.Prop;
import dev.razvorot.cli.terminal.Columns;
import dev.razvorot.pipeline.Bitext;
import java.util.ArrayList;
import java.util.List;

/** The pairs of a document with what spoke for each, for a person to read. */
final class Explanation {
  private static final int INDENT = 4;

  private Explanation() {}

  /** Four lines or more for each pair: place and score, English, Russian, evidence. */
  static List<String> of(Bitext bitext) {
    List<String> lines = new ArrayList<>();
    for (TranslationUnit unit : bitext.explainedUnits()) {
      String place = bitext.input().name() + ":" + unit.prop(Prop.LINES).orElse("");
      lines.add(place + "  " + unit.prop(Prop.SCORE).orElse(""));
      lines.add(Columns.cut(" ".repeat(INDENT) + unit.source().text()));
      lines.add(Columns.cut(" ".repeat(INDENT) + unit.target().text()));
      lines.addAll(Columns.wrap("", INDENT, held(unit.prop(Prop.EVIDENCE).orElse(""))));
    }
    return lines;
  }

  /** Each piece of evidence stays on one line. */
  private static String held(String evidence) {
    return Columns.hold(evidence).replace(Columns.hold("; "), "; ");
  }
}
