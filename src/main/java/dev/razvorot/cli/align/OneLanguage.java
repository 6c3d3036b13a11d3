package dev.razvorot.cli.align;

import dev.razvorot.Language;
import dev.razvorot.pipeline.RunReport;
import dev.razvorot.pipeline.RunReport.Entry;
import java.util.Map;
import java.util.Optional;

/** Documents in one language only, which their names do not pair. */
final class OneLanguage {
  private OneLanguage() {}

  /** What to do if some are English alone and others Russian alone: an example of each is named. */
  static Optional<String> hint(RunReport report) {
    return first(report, Language.ENGLISH)
        .flatMap(
            english ->
                first(report, Language.RUSSIAN)
                    .map(
                        russian ->
                            english
                                + " is English, "
                                + russian
                                + " Russian: if one translates the other, name the two files to"
                                + " pair them"));
  }

  private static Optional<String> first(RunReport report, Language language) {
    return report.documents().stream()
        .filter(entry -> isIn(language, entry))
        .map(Entry::name)
        .findFirst();
  }

  private static boolean isIn(Language language, Entry entry) {
    Map<Language, Integer> segments = entry.counts().segments();
    return segments.get(language) > 0
        && segments.values().stream().filter(count -> count > 0).count() == 1;
  }
}
