package dev.razvorot.translit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the transliteration cases of a folder: files {@code cases_*.tsv} with {@code schema, input,
 * expected, source}, alternatives split by a bar.
 *
 * <p>Argument: the folder. Prints a line for each failure, then the sums. No case is left out, and
 * no homoglyph in an input has to be repaired: Latin letters pass through a scheme as they are.
 */
public final class SchemeCases {
  /** What the cases call a scheme that has no id of its own with us. */
  private static final Map<String, String> NAMES = Map.of("case_bgn", "bgn_pcgn");

  private static final List<String> FILES =
      List.of("cases_iuliia.tsv", "cases_standards.tsv", "cases_interscript.tsv");

  private int passed;
  private final List<String> failures = new ArrayList<>();

  private SchemeCases() {}

  /** Runs. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    if (!Files.isDirectory(folder)) {
      System.out.println("skipped: no folder " + folder);
      return;
    }
    for (String name : FILES) {
      SchemeCases cases = new SchemeCases();
      List<String> lines = Files.readAllLines(folder.resolve(name));
      lines.stream().skip(1).forEach(cases::run);
      cases.failures.forEach(System.out::println);
      System.out.printf("%s: %d of %d%n", name, cases.passed, lines.size() - 1);
    }
  }

  private void run(String line) {
    String[] fields = line.split("\t");
    Transliteration scheme = Transliteration.of(NAMES.getOrDefault(fields[0], fields[0]));
    Set<String> expected = Set.of(fields[2].split("\\|"));
    String latin = scheme.toLatin(fields[1]);
    if (expected.contains(latin)) {
      passed++;
    } else {
      failures.add(String.join(" ", fields[0], fields[1], fields[2], "but", latin));
    }
  }
}
