package dev.razvorot.format.convert;

import dev.razvorot.InlineCode;
import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.Variant;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.Oddity;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.tmx.TmxReader;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is wrong with a file, and what tools will make of it.
 *
 * @param file name of the file
 * @param problems in order of first appearance
 * @param broken the error that reading ended with; empty if the file can be read to its end
 */
public record Validation(
    String file, List<Problem> problems, Optional<CorpusFormatException> broken) {

  /**
   * A rule that the file breaks.
   *
   * @param rule stable id of the rule
   * @param message what is wrong, one sentence
   * @param consequence what tools make of it; empty if nothing is known
   * @param count how often
   * @param places where, the first of them
   */
  public record Problem(
      String rule, String message, String consequence, long count, List<Place> places) {

    /** Copies the places. */
    public Problem {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(message, "message");
      Objects.requireNonNull(consequence, "consequence");
      places = List.copyOf(places);
    }
  }

  private static final Oddity SOURCE_ALL =
      Oddity.noted("tmx-srclang-all", "srclang is *all*, no language");
  private static final Oddity REGION =
      Oddity.noted("tmx-language-region", "a language is spelt with a country or script");
  private static final Oddity CODES = Oddity.noted("tmx-codes", "a text has inline codes");
  private static final Oddity HIGHLIGHT =
      Oddity.noted("tmx-hi", "words stand within hi or an element without code");
  private static final Oddity NOT_NFC =
      Oddity.noted("text-not-nfc", "a text has letters in pieces (not NFC)");
  private static final Oddity PRIVATE_USE =
      Oddity.noted("text-private-use", "a text has characters for private use");
  private static final Oddity EDGE_SPACE =
      Oddity.noted("text-edge-space", "a text begins or ends with white space");

  /** Copies the problems. */
  public Validation {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(broken, "broken");
    problems = List.copyOf(problems);
  }

  /** Whether every tool reads the whole file. */
  public boolean isValid() {
    return problems.isEmpty() && broken.isEmpty();
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
      Optional<CorpusFormatException> broken = drain(reader, tally);
      if (reader instanceof TmxReader tmx) {
        checkFile(tmx, tally);
      }
      return of(path, List.of(reader.report(), tally.report()), broken);
    } catch (CorpusFormatException e) {
      return new Validation(path.toString(), List.of(), Optional.of(e));
    }
  }

  private static Validation of(
      Path path, List<ReadReport> reports, Optional<CorpusFormatException> broken) {
    List<Problem> problems = new ArrayList<>();
    for (ReadReport report : reports) {
      for (ReadReport.Entry entry : report.entries()) {
        Oddity oddity = entry.oddity();
        String consequence = Consequences.of(oddity.id());
        problems.add(
            new Problem(oddity.id(), oddity.message(), consequence, entry.count(), entry.places()));
      }
    }
    return new Validation(path.toString(), problems, broken);
  }

  private static Optional<CorpusFormatException> drain(CorpusReader reader, ReadTally tally)
      throws IOException {
    try {
      for (Optional<TranslationUnit> unit = reader.read(); unit.isPresent(); unit = reader.read()) {
        check(unit.get(), reader.place(), tally);
      }
      return Optional.empty();
    } catch (CorpusFormatException e) {
      return Optional.of(e);
    }
  }

  private static void check(TranslationUnit unit, Place place, ReadTally tally) {
    Stream.of(unit.source(), unit.target())
        .flatMap(variant -> oddities(variant).stream())
        .distinct()
        .forEach(oddity -> tally.add(oddity, place));
  }

  private static List<Oddity> oddities(Variant variant) {
    List<Oddity> oddities = new ArrayList<>();
    String text = variant.text();
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      oddities.add(NOT_NFC);
    }
    if (text.chars().anyMatch(c -> c >= '\uE000' && c <= '\uF8FF')) {
      oddities.add(PRIVATE_USE);
    }
    if (!text.strip().equals(text)) {
      oddities.add(EDGE_SPACE);
    }
    if (variant.codes().stream().anyMatch(Validation::isHighlight)) {
      oddities.add(HIGHLIGHT);
    } else if (!variant.codes().isEmpty()) {
      oddities.add(CODES);
    }
    return oddities;
  }

  private static boolean isHighlight(InlineCode code) {
    return code.kind() == InlineCode.Kind.BEGIN && code.content().isEmpty();
  }

  private static void checkFile(TmxReader reader, ReadTally tally) {
    Place start = new Place(reader.report().file(), 1, 1);
    if (reader.header().attribute("srclang").filter("*all*"::equals).isPresent()) {
      tally.add(SOURCE_ALL, start);
    }
    for (String tag : reader.languages().keySet()) {
      String lower = tag.toLowerCase(Locale.ROOT);
      if (lower.startsWith("en-") || lower.startsWith("ru-")) {
        tally.add(REGION, start);
      }
    }
  }
}
