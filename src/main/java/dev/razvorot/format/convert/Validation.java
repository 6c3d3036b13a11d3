package dev.razvorot.format.convert;

import dev.razvorot.Finding.Severity;
import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.CorpusHeader;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.Oddity;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.ReadTally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wrong with a file, and what tools will make of it.
 *
 * @param report what became of its units
 * @param problems in order of first appearance
 * @param broken the error that reading ended with; empty if the file can be read to its end
 */
public record Validation(
    ReadReport report, List<Problem> problems, Optional<CorpusFormatException> broken) {

  /**
   * A rule that the file breaks.
   *
   * @param rule stable id of the rule
   * @param severity error: the file is not sound, or something of it is lost to everyone; warning:
   *     it is sound, but some tool loses something; note: worth knowing
   * @param message what is wrong, one sentence
   * @param consequences what those tools make of it that do not simply read on
   * @param count how often
   * @param places where, the first of them
   */
  public record Problem(
      String rule,
      Severity severity,
      String message,
      Map<Client, String> consequences,
      long count,
      List<Place> places) {

    /** Copies map and places. */
    public Problem {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(severity, "severity");
      Objects.requireNonNull(message, "message");
      consequences = Collections.unmodifiableMap(copy(consequences));
      places = List.copyOf(places);
    }

    private static Map<Client, String> copy(Map<Client, String> given) {
      Map<Client, String> copy = new EnumMap<>(Client.class);
      copy.putAll(given);
      return copy;
    }

    private static Problem of(ReadReport.Entry entry) {
      Oddity oddity = entry.oddity();
      Consequences meaning = Consequences.of(oddity.id());
      return new Problem(
          oddity.id(),
          meaning.severity(),
          oddity.message(),
          meaning.byClient(),
          entry.count(),
          entry.places());
    }
  }

  private static final Oddity SOURCE_ALL =
      Oddity.noted("tmx-srclang-all", "srclang of the header is *all* and names no language");
  private static final Oddity REGION =
      Oddity.noted(
          "tmx-language-region", "a language is spelt with a country or script, such as en-US");

  private static final Oddity XLIFF_2 = Oddity.noted("xliff-2", "the version is 2, not 1.2");

  /** Copies the problems. */
  public Validation {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(broken, "broken");
    problems = List.copyOf(problems);
  }

  /** Name of the file. */
  public String file() {
    return report.file();
  }

  /** Whether the file is sound: no problem is an error. */
  public boolean isValid() {
    return count(Severity.ERROR) == 0 && broken.isEmpty();
  }

  /** How many of its problems are of a severity. */
  public long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  /**
   * Validates a file.
   *
   * @throws IOException if the disk fails
   */
  public static Validation of(Path path, CorpusFormat format, ReadOptions options)
      throws IOException {
    ReadTally tally = new ReadTally(path.toString());
    try (CorpusReader reader = format.open(path, options)) {
      Optional<CorpusFormatException> broken = drain(reader, format, tally);
      for (CorpusHeader header : reader.headers()) {
        check(header, format, tally);
      }
      return of(reader.report(), tally.report(), broken);
    } catch (CorpusFormatException e) {
      return new Validation(tally.report(), List.of(), Optional.of(e));
    }
  }

  private static Validation of(
      ReadReport read, ReadReport checked, Optional<CorpusFormatException> broken) {
    List<Problem> problems = new ArrayList<>();
    read.entries().forEach(entry -> problems.add(Problem.of(entry)));
    checked.entries().forEach(entry -> problems.add(Problem.of(entry)));
    return new Validation(read, problems, broken);
  }

  private static Optional<CorpusFormatException> drain(
      CorpusReader reader, CorpusFormat format, ReadTally tally) throws IOException {
    try {
      for (Optional<TranslationUnit> unit = reader.read(); unit.isPresent(); unit = reader.read()) {
        for (Oddity oddity : TextRules.broken(unit.get(), format)) {
          tally.add(oddity, reader.place());
        }
      }
      return Optional.empty();
    } catch (CorpusFormatException e) {
      return Optional.of(e);
    }
  }

  private static void check(CorpusHeader header, CorpusFormat format, ReadTally tally) {
    if (format != CorpusFormat.TMX && header.version().startsWith("2")) {
      tally.add(XLIFF_2, header.place());
    }
    if (header.attribute("srclang").filter("*all*"::equals).isPresent()) {
      tally.add(SOURCE_ALL, header.place());
    }
    for (String tag : header.languages().keySet()) {
      String lower = tag.toLowerCase(Locale.ROOT);
      if (lower.startsWith("en-") || lower.startsWith("ru-")) {
        tally.add(REGION, header.place());
      }
    }
  }
}
