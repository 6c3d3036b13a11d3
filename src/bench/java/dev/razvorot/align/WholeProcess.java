package dev.razvorot.align;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The whole command on docsent-hard copied 50 times: start, lexicon, reading, aligning on one
 * thread, writing. Needs a POSIX shell, whose {@code times} tells user and system time.
 */
final class WholeProcess {
  private static final int COPIES = 50;
  private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

  private WholeProcess() {}

  /** One line for the table's foot. */
  static String figure(Path set, Path jar) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("razvorot-bench");
    long lines = 0;
    for (int copy = 0; copy < COPIES; copy++) {
      lines += copy(set, Files.createDirectories(folder.resolve("in/" + copy)));
    }
    double seconds = cpuSeconds(command(jar, folder));
    return String.format(
        Locale.ROOT,
        "whole process, docsent-hard x %d, one thread: %d lines, %.2f CPU s, %.0f lines/CPU s",
        COPIES, lines, seconds, lines / seconds);
  }

  private static List<String> command(Path jar, Path folder) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String script = "\"$0\" -jar \"$1\" align \"$2/in\" --out \"$2/out\" --to ladder --threads 1";
    return List.of("sh", "-c", script + " >&2; times", java, jar.toString(), folder.toString());
  }

  /** User and system time of the children of a shell that ends with {@code times}. */
  private static double cpuSeconds(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    String children = out.lines().skip(1).findFirst().orElseThrow();
    return TIME.matcher(children).results().mapToDouble(WholeProcess::seconds).sum();
  }

  private static double seconds(MatchResult time) {
    return 60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2));
  }

  /** Copies the texts and counts their lines. */
  private static long copy(Path from, Path to) throws IOException {
    long lines = 0;
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(WholeProcess::isText).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
        lines += Files.readString(file).lines().count();
      }
    }
    return lines;
  }

  private static boolean isText(Path file) {
    return file.toString().endsWith(".en") || file.toString().endsWith(".ru");
  }
}
