package dev.razvorot.format.convert;

import dev.razvorot.Place;
import dev.razvorot.format.ReadReport;
import dev.razvorot.format.convert.Validation.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reports for people, as lines of text. */
public final class ReportTable {
  /** Places that fit on a line. */
  private static final int PLACES = 5;

  private ReportTable() {}

  /** What became of the units of a file. */
  public static String format(ReadReport report) {
    StringBuilder table = new StringBuilder();
    table.append(report.file()).append(": ").append(report.read()).append(" units read, ");
    table.append(report.kept()).append(" kept (").append(report.repaired());
    table.append(" repaired), ").append(report.skipped()).append(" skipped\n");
    for (ReadReport.Entry entry : report.entries()) {
      String outcome = entry.oddity().outcome().name().toLowerCase(Locale.ROOT);
      table.append(
          String.format(
              Locale.ROOT,
              "  %-8s %7d  %s (%s) at %s\n",
              outcome,
              entry.count(),
              entry.oddity().message(),
              entry.oddity().id(),
              places(entry.places(), entry.count())));
    }
    return table.toString();
  }

  /** What is wrong with a file. */
  public static String format(Validation validation) {
    if (validation.isValid()) {
      return validation.file() + ": valid\n";
    }
    StringBuilder table = new StringBuilder();
    for (Problem problem : validation.problems()) {
      Place place = problem.places().get(0);
      table.append(place).append(": ").append(problem.rule()).append(": ");
      table.append(problem.message()).append(more(problem.count())).append('\n');
      if (!problem.consequence().isEmpty()) {
        table.append("  ").append(problem.consequence()).append('\n');
      }
    }
    validation.broken().ifPresent(error -> table.append(error.getMessage()).append('\n'));
    return table.toString();
  }

  private static String more(long count) {
    return count == 1 ? "" : " (" + count + " times)";
  }

  private static String places(List<Place> places, long count) {
    String shown =
        places.stream()
            .limit(PLACES)
            .map(place -> place.line() + ":" + place.column())
            .collect(Collectors.joining(", "));
    return count > PLACES ? shown + ", ..." : shown;
  }
}
