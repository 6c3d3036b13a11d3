package dev.razvorot.cli;

import dev.razvorot.translit.Scheme;
import dev.razvorot.translit.Schemes;
import dev.razvorot.translit.Transliteration;
import java.util.ArrayList;
import java.util.List;

/** What {@code transliterate} tells of its schemes. */
final class SchemeTable {
  /** Where the second column begins: two beyond the longest id. */
  private static final int INDENT = 18;

  private SchemeTable() {}

  /** Id, whether there is a way back, standard and example of every scheme. */
  static List<String> list() {
    List<String> lines = new ArrayList<>();
    for (Scheme scheme : Schemes.all()) {
      String back = scheme.reversible() ? "both ways. " : "back by guess. ";
      Scheme.Sample sample = scheme.sample();
      String example = ". " + sample.cyrillic() + " = " + sample.latin();
      String language = scheme.language().equals("ru") ? "" : "(" + scheme.language() + ") ";
      String words = language + Columns.hold(back.strip()) + " " + scheme.standard() + example;
      lines.addAll(Columns.wrap(scheme.id(), INDENT, words));
    }
    return lines;
  }

  /** A word in every scheme. */
  static List<String> of(String word, boolean reverse) {
    List<String> lines = new ArrayList<>();
    for (Scheme scheme : Schemes.all()) {
      Transliteration transliteration = Transliteration.of(scheme);
      String other = reverse ? transliteration.toCyrillic(word) : transliteration.toLatin(word);
      lines.add(scheme.id() + " ".repeat(INDENT - scheme.id().length()) + other);
    }
    return lines;
  }
}
