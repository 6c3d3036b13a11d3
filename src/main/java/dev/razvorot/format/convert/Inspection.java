package dev.razvorot.format.convert;

import dev.razvorot.Language;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.CorpusHeader;
import dev.razvorot.format.CorpusReader;
import dev.razvorot.format.ReadReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is in a file.
 *
 * @param format its format
 * @param version the version it says it has; empty if its format has none
 * @param encoding how its characters are encoded, and how that was told
 * @param header what it says of itself: attributes of a TMX header; usually empty
 * @param languages variants by language tag
 * @param props units by name of property
 * @param firstDate the earliest date of a unit, as TMX writes dates; empty if none has one
 * @param lastDate the latest
 * @param first the first units, at most {@value #FIRST}
 * @param report what became of the units
 * @param broken the error that reading ended with; empty if the file can be read to its end
 */
public record Inspection(
    CorpusFormat format,
    String version,
    String encoding,
    Map<String, String> header,
    Map<String, Long> languages,
    Map<String, Long> props,
    Optional<String> firstDate,
    Optional<String> lastDate,
    List<TranslationUnit> first,
    ReadReport report,
    Optional<CorpusFormatException> broken) {
  /** Enough to see what they are like. */
  static final int FIRST = 3;

  /** More names than tools invent; a hostile file may have one a unit. */
  private static final int MOST_PROPS = 200;

  /** Copies maps and lists, keeping their order. */
  public Inspection {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(encoding, "encoding");
    header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
    props = Collections.unmodifiableMap(new LinkedHashMap<>(props));
    Objects.requireNonNull(firstDate, "firstDate");
    Objects.requireNonNull(lastDate, "lastDate");
    first = List.copyOf(first);
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(broken, "broken");
  }

  /**
   * Reads a file to its end, or to where it breaks.
   *
   * @throws CorpusFormatException if it is no file of that format at all
   * @throws IOException if the disk fails
   */
  public static Inspection of(Path path, CorpusFormat format, ReadOptions options)
      throws IOException {
    try (CorpusReader reader = format.open(path, options)) {
      Look look = new Look();
      Optional<CorpusFormatException> broken = look.at(reader);
      return look.inspection(format, reader, broken).encoded(format.encoding(path, options));
    }
  }

  private Inspection encoded(String name) {
    return new Inspection(
        format, version, name, header, languages, props, firstDate, lastDate, first, report,
        broken);
  }

  /** What is gathered while reading. */
  private static final class Look {
    private final Map<String, Long> props = new TreeMap<>();
    private final List<TranslationUnit> first = new ArrayList<>();
    private Optional<String> firstDate = Optional.empty();
    private Optional<String> lastDate = Optional.empty();

    Optional<CorpusFormatException> at(CorpusReader reader) throws IOException {
      try {
        for (Optional<TranslationUnit> unit = reader.read();
            unit.isPresent();
            unit = reader.read()) {
          take(unit.get());
        }
        return Optional.empty();
      } catch (CorpusFormatException e) {
        return Optional.of(e);
      }
    }

    private void take(TranslationUnit unit) {
      if (first.size() < FIRST) {
        first.add(unit);
      }
      unit.props()
          .forEach(
              (name, value) -> {
                if (props.size() < MOST_PROPS || props.containsKey(name)) {
                  props.merge(name, 1L, Long::sum);
                }
                if (name.endsWith("date") && value.matches("[0-9]{8}T[0-9]{6}Z")) {
                  take(value);
                }
              });
    }

    private void take(String date) {
      firstDate = firstDate.filter(known -> known.compareTo(date) <= 0).or(() -> Optional.of(date));
      lastDate = lastDate.filter(known -> known.compareTo(date) >= 0).or(() -> Optional.of(date));
    }

    Inspection inspection(
        CorpusFormat format, CorpusReader reader, Optional<CorpusFormatException> broken) {
      ReadReport report = reader.report();
      Set<String> versions = new LinkedHashSet<>();
      Map<String, String> header = new LinkedHashMap<>();
      Map<String, Long> languages = new LinkedHashMap<>();
      for (CorpusHeader of : reader.headers()) {
        versions.add(of.version());
        of.attributes().forEach((name, value) -> header.merge(name, value, Look::both));
        of.languages().forEach((tag, count) -> languages.merge(tag, count, Long::sum));
      }
      if (format != CorpusFormat.TMX) {
        languages.put(Language.ENGLISH.tag(), report.kept());
        languages.put(Language.RUSSIAN.tag(), report.kept());
      }
      return new Inspection(
          format,
          String.join(", ", versions),
          "",
          header,
          languages,
          props,
          firstDate,
          lastDate,
          first,
          report,
          broken);
    }

    /** What two files of one zip say, once if it is the same. */
    private static String both(String some, String other) {
      return List.of(some.split(", ")).contains(other) ? some : some + ", " + other;
    }
  }
}
