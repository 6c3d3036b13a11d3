package dev.razvorot.cli.texts;

import dev.razvorot.cli.terminal.Columns;
import dev.razvorot.translit.Scheme;
import dev.razvorot.translit.Schemes;
import dev.razvorot.translit.Transliteration;
import java.util.ArrayList;
import java.util.List;

/** What {@code transliterate} tells of its schemes. */
final class SchemeTable {
  /** Where the second column begins: two beyond the longest id. */
  private static final int INDENT = 18;

  /** Width of the column that tells whether there is an exact way back. */
  private static final String BOTH = "both ways  ";

  private static final String GUESS = "by guess   ";

  private SchemeTable() {}

  /** Id, whether the way back is exact, standard and example of every scheme. */
  static List<String> list() {
    List<String> lines = new ArrayList<>();
    for (Scheme scheme : Schemes.all()) {
      Scheme.Sample sample = scheme.sample();
      String language = scheme.language().equals("ru") ? "" : " (" + scheme.language() + ")";
      String example = "; " + sample.cyrillic() + " = " + sample.latin();
      String head = pad(scheme.id()) + (scheme.reversible() ? BOTH : GUESS);
      lines.addAll(Columns.wrap(head, head.length(), scheme.standard() + language + example));
    }
    return lines;
  }

  /** A word in every scheme. */
  static List<String> of(String word, boolean reverse) {
    List<String> lines = new ArrayList<>();
    for (Scheme scheme : Schemes.all()) {
      Transliteration transliteration = Transliteration.of(scheme);
      String other = reverse ? transliteration.toCyrillic(word) : transliteration.toLatin(word);
      lines.add(pad(scheme.id()) + other);
    }
    return lines;
  }

  private static String pad(String id) {
    return id + " ".repeat(INDENT - id.length());
  }
}
