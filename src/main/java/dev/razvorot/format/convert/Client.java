package dev.razvorot.format.convert;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A tool that reads memories, as it was measured; see {@code src/docs/benchmarks.md}. */
public enum Client {
  /** OmegaT 5.8.0, whose loader is that of 6.0 too. */
  OMEGAT("OmegaT 5.8"),
  /** OmegaT from 6.1 on, which checks external memories by schema. */
  OMEGAT_6_1("OmegaT 6.1"),
  /** The TMX filter of Okapi 1.48.0. */
  OKAPI("Okapi 1.48"),
  /** Translate Toolkit 3.8.4. */
  TRANSLATE_TOOLKIT("Translate Toolkit 3.8"),
  /** The import of memories into Weblate, on the same toolkit. */
  WEBLATE("Weblate"),
  /** The DTD of TMX 1.4b by xmllint, and TMXValidator 2.7: it is enough that one refuses. */
  VALIDATORS("strict validators"),
  /** LibreOffice Calc 7.4.7, importing tables as text. */
  LIBREOFFICE("LibreOffice 7.4");

  private static final Set<Client> OF_TABLES = EnumSet.of(OKAPI, LIBREOFFICE);
  private static final Set<Client> OF_MEMORIES = EnumSet.complementOf(EnumSet.of(LIBREOFFICE));
  private static final Set<Client> OF_XLIFF = EnumSet.of(OKAPI, TRANSLATE_TOOLKIT, VALIDATORS);

  private final String title;

  Client(String title) {
    this.title = title;
  }

  /** The tools that were measured with files that a rule is about. */
  static Set<Client> of(String rule) {
    return switch (rule.substring(0, Math.max(0, rule.indexOf('-')))) {
      case "table" -> Collections.unmodifiableSet(OF_TABLES);
      case "xliff" -> Collections.unmodifiableSet(OF_XLIFF);
      case "jsonl", "moses" -> Set.of();
      default -> Collections.unmodifiableSet(OF_MEMORIES);
    };
  }

  /** What people call it. */
  public String title() {
    return title;
  }
}
