package dev.razvorot.format.convert;

import dev.razvorot.Finding.Severity;
import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.convert.Validation.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reports for people, as lines of text that fit 80 columns where names of files let them. */
public final class ReportTable {
  /** Places that are shown of a sort; {@link ReadReport} has a few more. */
  private static final int PLACES = 5;

  /** Where the values of a table begin. */
  private static final int INDENT = 12;

  /** Where begins what a tool does. */
  private static final int CLIENT_INDENT = 27;

  /** Names shown in a row; hostile files have thousands. */
  private static final int NAMES = 12;

  private ReportTable() {}

  /** What became of the units of a file, and what was odd. */
  public static String format(ReadReport report) {
    Rows rows = new Rows().line(report.file() + ": " + units(report));
    report.entries().forEach(entry -> write(entry, report.file(), rows));
    return rows.toString();
  }

  /** What a conversion did. */
  public static String format(Converted done) {
    StringBuilder table = new StringBuilder();
    done.reports().forEach(report -> table.append(format(report)));
    Rows rows = new Rows();
    String files = Rows.list(done.written().stream().map(Object::toString).toList());
    rows.line(files + ": " + counted(done.units(), "unit") + " written");
    done.losses().forEach((what, count) -> rows.row("  lost", INDENT, count + " " + what));
    return table.append(rows).toString();
  }

  /** What is wrong with a file: each rule with its places and what tools make of it. */
  public static String format(Validation validation) {
    Rows rows = new Rows();
    validation.problems().forEach(problem -> write(problem, rows));
    validation.broken().ifPresent(error -> rows.line(error.getMessage()));
    writeVerdict(validation, rows);
    return rows.toString();
  }

  /** What is in a file. */
  public static String format(Inspection seen) {
    Rows rows = new Rows();
    rows.row("file", INDENT, seen.report().file());
    String version = seen.version().isEmpty() ? "" : " " + seen.version();
    rows.row("format", INDENT, seen.format() + version + ", " + seen.encoding());
    if (!seen.header().isEmpty()) {
      rows.row("header", INDENT, Rows.list(attributes(seen.header())));
    }
    rows.row("units", INDENT, units(seen.report()));
    rows.row("languages", INDENT, Rows.list(counts(seen.languages())));
    rows.row("properties", INDENT, Rows.list(counts(seen.props())));
    rows.row("dates", INDENT, dates(seen));
    writeOddities(seen, rows);
    for (TranslationUnit unit : seen.first()) {
      rows.excerpt("en", INDENT, unit.source().text());
      rows.excerpt("ru", INDENT, unit.target().text());
    }
    return rows.toString();
  }

  private static void writeOddities(Inspection seen, Rows rows) {
    boolean none = seen.report().isClean() && seen.broken().isEmpty();
    rows.row("oddities", INDENT, none ? "none" : counted(seen.report().entries().size(), "sort"));
    String file = seen.report().file();
    seen.report().entries().forEach(entry -> write(entry, file, rows));
    seen.broken().map(CorpusFormatException::getMessage).ifPresent(rows::line);
  }

  private static void write(ReadReport.Entry entry, String file, Rows rows) {
    String outcome = entry.oddity().outcome().name().toLowerCase(Locale.ROOT);
    String head = String.format(Locale.ROOT, "  %-8s %6d", outcome, entry.count());
    rows.row(head, head.length() + 2, entry.oddity().message());
    String places = places(entry.places(), entry.count(), file);
    rows.row("", head.length() + 2, entry.oddity().id() + " at " + places);
  }

  private static void write(Problem problem, Rows rows) {
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    rows.line(problem.places().get(0) + ": " + severity + " " + problem.rule());
    rows.row("", 4, problem.message() + more(problem));
    writeConsequences(problem, rows);
  }

  private static void writeConsequences(Problem problem, Rows rows) {
    Map<Client, String> consequences = problem.consequences();
    boolean all = consequences.keySet().equals(Client.of(problem.rule()));
    if (all && areAlike(consequences.values())) {
      rows.line("    every tool " + consequences.values().iterator().next());
      return;
    }
    consequences.forEach(
        (client, consequence) -> rows.row("    " + client.title(), CLIENT_INDENT, consequence));
    if (!all && !consequences.isEmpty()) {
      rows.row("    others", CLIENT_INDENT, "read on");
    }
  }

  /** Whether tools do the same; one refuses a file, several refuse it. */
  private static boolean areAlike(Collection<String> consequences) {
    return consequences.stream()
            .map(each -> each.replaceFirst("^(\\w+)s ", "$1 "))
            .distinct()
            .count()
        == 1;
  }

  private static void writeVerdict(Validation validation, Rows rows) {
    List<String> found = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      long count = validation.count(severity);
      if (count > 0) {
        found.add(counted(count, severity.name().toLowerCase(Locale.ROOT)));
      }
    }
    validation.broken().ifPresent(error -> found.add(0, "broken"));
    String verdict = validation.isValid() ? "valid" : "not valid";
    String all = found.isEmpty() ? "" : " (" + String.join(", ", found) + ")";
    rows.line(validation.file() + ": " + verdict + all + ", " + units(validation.report()));
  }

  private static String more(Problem problem) {
    if (problem.count() == 1) {
      return "";
    }
    String file = problem.places().get(0).file();
    String places = places(problem.places(), problem.count(), file);
    return " (" + problem.count() + " times: " + places + ")";
  }

  private static String units(ReadReport report) {
    String kept = report.kept() + " kept (" + report.repaired() + " repaired), ";
    return counted(report.read(), "unit") + " read, " + kept + report.skipped() + " skipped";
  }

  private static String dates(Inspection seen) {
    Optional<String> span =
        seen.firstDate().flatMap(first -> seen.lastDate().map(last -> first + " to " + last));
    return span.orElse("none");
  }

  private static List<String> attributes(Map<String, String> attributes) {
    return attributes.entrySet().stream()
        .limit(NAMES)
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .toList();
  }

  private static List<String> counts(Map<String, Long> counts) {
    List<String> shown =
        counts.entrySet().stream()
            .limit(NAMES)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.toCollection(ArrayList::new));
    if (counts.size() > NAMES) {
      shown.add((counts.size() - NAMES) + " more");
    }
    return shown;
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String places(List<Place> places, long count, String file) {
    String shown =
        places.stream()
            .limit(PLACES)
            .map(place -> place(place, file))
            .collect(Collectors.joining(", "));
    return count > PLACES ? shown + ", ..." : shown;
  }

  /**
   * Line and column, behind the name of the file in a zip if it is not the file that is told of.
   */
  private static String place(Place place, String file) {
    String at = place.line() + ":" + place.column();
    String name = place.file();
    return name.startsWith(file + "/") ? name.substring(file.length() + 1) + ":" + at : at;
  }
}
