package dev.razvorot.text.normal;

import dev.razvorot.text.languages.Languages;
import dev.razvorot.text.encodings.SoundText;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Measures the check of clean text against ICU's own {@code isNormalized}, and the folding of
 * compared forms, in megabytes of UTF-8 a CPU second.
 *
 * <p>Usage: {@code NormalizerSpeed FOLDER SUFFIX}; lines that are not clean are left out.
 */
final class NormalizerSpeed {
  private static final int ROUNDS = 200;
  private static final int REPEATS = 5;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private NormalizerSpeed() {}

  public static void main(String[] args) throws IOException {
    List<String> lines = lines(Path.of(args[0]), args[1]);
    long bytes = lines.stream().mapToLong(it -> it.getBytes(StandardCharsets.UTF_8).length).sum();
    Map<String, Predicate<String>> operations = new TreeMap<>();
    operations.put("ICU isNormalized", NFC::isNormalized);
    operations.put("sound text", SoundText::isSound);
    operations.put("normalize", line -> TextNormalizer.standard().normalize(line).text() == line);
    operations.put("language", line -> Languages.of(line).isPresent());
    operations.put("compared form", line -> !ComparedForm.of(line).isEmpty());
    OUT.println(lines.size() + " clean lines, " + bytes + " bytes");
    for (int i = 0; i < REPEATS; i++) {
      StringBuilder row = new StringBuilder();
      operations.forEach(
          (name, operation) ->
              row.append(
                  String.format(Locale.ROOT, "%s %.0f  ", name, speed(lines, bytes, operation))));
      OUT.println(row);
    }
  }

  private static double speed(List<String> lines, long bytes, Predicate<String> operation) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    int yes = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (String line : lines) {
        yes += operation.test(line) ? 1 : 0;
      }
    }
    double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    return yes < 0 ? 0 : ROUNDS * bytes / seconds / 1e6;
  }

  private static List<String> lines(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .sorted()
          .flatMap(NormalizerSpeed::read)
          .filter(line -> TextNormalizer.standard().normalize(line).findings().isEmpty())
          .toList();
    }
  }

  private static Stream<String> read(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
