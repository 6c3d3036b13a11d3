package dev.razvorot.text.sentences;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Measures sentence boundaries on lines that are known to be sentences: the lines of each file are
 * joined by single spaces, and every line end but the last is a boundary to be found.
 *
 * <p>Usage: {@code SentenceAccuracy FOLDER SUFFIX [show]}, such as {@code docsent .en}; prints
 * precision and recall of ICU alone and of ours, the throughput of both, and with {@code show}
 * every boundary of ours that gold has not (+) and every one of gold that we miss (-).
 */
final class SentenceAccuracy {
  private static final int CONTEXT = 60;
  private static final int ROUNDS = 400;
  private static final BreakIterator ICU = BreakIterator.getSentenceInstance(ULocale.ROOT);
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private SentenceAccuracy() {}

  private record Text(String name, String joined, int bytes, Set<Integer> gold) {}

  private record Score(int right, int found, int gold) {

    Score plus(Score other) {
      return new Score(right + other.right, found + other.found, gold + other.gold);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "P %.4f (%d wrong)  R %.4f (%d missed)",
          right / (double) found,
          found - right,
          right / (double) gold,
          gold - right);
    }
  }

  public static void main(String[] args) throws IOException {
    List<Text> texts = texts(Path.of(args[0]), args[1]);
    report("ICU ", texts, SentenceAccuracy::icu);
    report("ours", texts, SentenceAccuracy::ours);
    if (args.length > 2) {
      texts.forEach(SentenceAccuracy::show);
    }
    reportSpeed(texts);
  }

  /** The least CPU time of many rounds, taken in turns, which other work on the machine sways least. */
  private static void reportSpeed(List<Text> texts) {
    long icu = Long.MAX_VALUE;
    long ours = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      icu = Math.min(icu, nanos(texts, SentenceAccuracy::countIcu));
      ours = Math.min(ours, nanos(texts, text -> Sentences.ends(text).length));
    }
    double bytes = texts.stream().mapToInt(Text::bytes).sum() * 1e3;
    OUT.printf(
        Locale.ROOT,
        "ICU %.0f MB/s, ours %.0f MB/s of CPU time: %.2f times as long%n",
        bytes / icu,
        bytes / ours,
        ours / (double) icu);
  }

  private static void report(String who, List<Text> texts, Function<String, Set<Integer>> breaks) {
    Score sum = new Score(0, 0, 0);
    for (Text text : texts) {
      Set<Integer> found = breaks.apply(text.joined());
      int right = (int) found.stream().filter(text.gold()::contains).count();
      sum = sum.plus(new Score(right, found.size(), text.gold().size()));
    }
    OUT.println(who + " " + sum);
  }

  private static void show(Text text) {
    Set<Integer> ours = ours(text.joined());
    Set<Integer> all = new TreeSet<>(ours);
    all.addAll(text.gold());
    for (int at : all) {
      boolean gold = text.gold().contains(at);
      if (ours.contains(at) && !gold) {
        OUT.println("+ " + text.name() + " " + around(text.joined(), at));
      } else if (!ours.contains(at) && gold) {
        OUT.println("- " + text.name() + " " + around(text.joined(), at));
      }
    }
  }

  private static String around(String text, int at) {
    String before = text.substring(Math.max(0, at - CONTEXT), at);
    return before + "||" + text.substring(at, Math.min(text.length(), at + CONTEXT));
  }

  private static long nanos(List<Text> texts, ToIntFunction<String> breaks) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    int found = 0;
    long start = threads.getCurrentThreadCpuTime();
    for (Text text : texts) {
      found += breaks.applyAsInt(text.joined());
    }
    long nanos = threads.getCurrentThreadCpuTime() - start;
    return found == 0 ? Long.MAX_VALUE : nanos;
  }

  private static int countIcu(String text) {
    BreakIterator breaks = ICU;
    breaks.setText(text);
    int count = 0;
    while (breaks.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  private static Set<Integer> icu(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ROOT);
    breaks.setText(text);
    Set<Integer> found = new TreeSet<>();
    for (int at = breaks.next(); at < text.length() && at > 0; at = breaks.next()) {
      found.add(at);
    }
    return found;
  }

  private static Set<Integer> ours(String text) {
    Set<Integer> found = new TreeSet<>();
    for (int at : Sentences.ends(text)) {
      found.add(at);
    }
    found.remove(text.length());
    return found;
  }

  private static List<Text> texts(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .sorted()
          .map(SentenceAccuracy::text)
          .toList();
    }
  }

  private static Text text(Path file) {
    StringBuilder joined = new StringBuilder();
    Set<Integer> gold = new TreeSet<>();
    for (String line : lines(file)) {
      if (!line.isBlank()) {
        joined.append(joined.length() == 0 ? "" : " ");
        gold.add(joined.length());
        joined.append(line.strip());
      }
    }
    gold.remove(0);
    String all = joined.toString();
    int bytes = all.getBytes(StandardCharsets.UTF_8).length;
    return new Text(file.getFileName().toString(), all, bytes, gold);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
