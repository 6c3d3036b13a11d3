package dev.razvorot.cli.align;

import dev.razvorot.Language;
import dev.razvorot.align.Order;
import dev.razvorot.cli.options.Choice;
import dev.razvorot.cli.terminal.Columns;
import dev.razvorot.format.document.TextReader;
import dev.razvorot.pipeline.Counts;
import dev.razvorot.pipeline.RunReport;
import dev.razvorot.pipeline.sides.Segmentation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a run did, as a table of two columns that fits 80. */
final class ClosingTable {
  /** Where values begin. */
  private static final int INDENT = 12;

  /** Files named in one row at most. */
  private static final int NAMED = 4;

  private final List<String> lines = new ArrayList<>();

  private ClosingTable() {}

  /**
   * The table of a run.
   *
   * @param out the folder that was written
   */
  static ClosingTable of(RunReport report, Path out, double seconds) {
    ClosingTable table = new ClosingTable();
    Counts counts = report.counts();
    table.row("documents", Integer.toString(report.documents().size()));
    table.row("segments", byLanguage(counts.segments()) + "; " + segmentation(report));
    table.row("order", order(report));
    table.row("pairs", counts.pairs() + bare(counts.bare()) + same(counts.same()));
    table.row("unpaired", byLanguage(counts.unpaired()) + hint(report));
    table.row("findings", findings(counts.findings()));
    if (!report.leftOut().isEmpty()) {
      table.row("left out", count(report.leftOut()) + ": " + leftOut(report.leftOut()));
    }
    table.row("written", written(report.written(), out));
    table.row("seconds", String.format(Locale.ROOT, "%.1f", seconds));
    return table;
  }

  /** The rows, long ones on several lines. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  private void row(String label, String value) {
    lines.addAll(Columns.wrap(label, INDENT, value));
  }

  private static String bare(int count) {
    return count == 0 ? "" : "; " + count + " of marks or list numbers alone, in no memory";
  }

  private static String same(int count) {
    return count == 0 ? "" : "; " + count + " untranslated: the same words in both languages";
  }

  private static String byLanguage(Map<Language, Integer> counts) {
    return counts.get(Language.ENGLISH) + " English, " + counts.get(Language.RUSSIAN) + " Russian";
  }

  private static String segmentation(RunReport report) {
    return shares(report, entry -> entry.method().segmentation(), Segmentation.values());
  }

  private static String order(RunReport report) {
    return shares(report, entry -> entry.method().order(), Order.values());
  }

  /** {@code kept}, or {@code kept in 170 documents, any in 3}. */
  private static String shares(
      RunReport report, Function<RunReport.Entry, Enum<?>> choice, Enum<?>[] values) {
    List<String> shares = new ArrayList<>();
    for (Enum<?> value : values) {
      long count = report.documents().stream().filter(e -> choice.apply(e) == value).count();
      if (count == report.documents().size()) {
        return Choice.name(value);
      }
      if (count > 0) {
        shares.add(Choice.name(value) + " in " + count);
      }
    }
    return String.join(", ", shares);
  }

  /** Where those without counterpart can be seen, if there are many and no ladder was written. */
  private static String hint(RunReport report) {
    int unpaired = report.counts().unpaired().values().stream().mapToInt(Integer::intValue).sum();
    boolean listed =
        unpaired <= Unpaired.FEW
            || report.written().isEmpty()
            || report.written().stream().anyMatch(file -> file.toString().endsWith(".ladder.tsv"));
    return listed ? "" : "; --to ladder lists them";
  }

  private static String findings(Map<String, Integer> byCheck) {
    int all = byCheck.values().stream().mapToInt(Integer::intValue).sum();
    List<String> each = new ArrayList<>();
    byCheck.forEach((check, count) -> each.add(count + " " + check));
    return all + (each.isEmpty() ? "" : ": " + String.join(", ", each));
  }

  private static String written(List<Path> files, Path out) {
    return files.isEmpty()
        ? "nothing, as there is no pair; files of an earlier run stay as they were"
        : count(files) + " in " + name(out) + ": " + names(relative(files, out));
  }

  private static List<Path> relative(List<Path> files, Path folder) {
    return files.stream().map(folder::relativize).toList();
  }

  private static String count(List<Path> files) {
    return files.size() + (files.size() == 1 ? " file" : " files");
  }

  private static String names(List<Path> files) {
    return files.stream().limit(NAMED).map(ClosingTable::name).collect(Collectors.joining(", "))
        + more(files);
  }

  /** The files and, as far as it can be told, what they are. */
  private static String leftOut(List<Path> files) {
    String names =
        files.stream()
            .limit(NAMED)
            .map(file -> name(file) + what(file))
            .collect(Collectors.joining(", "));
    return names + more(files);
  }

  private static String what(Path file) {
    try {
      return TextReader.otherFormat(file).map(what -> " (" + what + ")").orElse("");
    } catch (IOException e) {
      // Nothing is said of what cannot be read.
      return "";
    }
  }

  private static String more(List<Path> files) {
    return files.size() > NAMED ? " and " + (files.size() - NAMED) + " more" : "";
  }

  private static String name(Path file) {
    return Columns.hold(file.toString());
  }
}
