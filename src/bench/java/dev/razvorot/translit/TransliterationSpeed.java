package dev.razvorot.translit;

import dev.razvorot.translit.passes.Rewriter;

import com.ibm.icu.text.Transliterator;
import dev.razvorot.translit.rules.RuleParser.Direction;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;

/**
 * Letters per second of processor time, ours and ICU's in turn, on lines of about 55 letters made
 * of the words of a list; then two threads against one, by the clock and, since a busy machine has
 * no second processor to give, by the processor time that a letter costs them.
 *
 * <p>Argument: the word list. Prints the best of the rounds, of two threads the median.
 */
public final class TransliterationSpeed {
  private static final int LINES = 20_000;
  private static final int LINE = 55;
  private static final int ROUNDS = 7;
  private static final int TIMES = 20;
  private static final long SEED = 1;

  private static int sink;

  private TransliterationSpeed() {}

  /** Measures. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path words = Path.of(arguments[0]);
    if (!Files.exists(words)) {
      System.out.println("skipped: no word list " + words);
      return;
    }
    List<String> lines = lines(Files.readAllLines(words));
    long letters = lines.stream().mapToLong(String::length).sum();
    String id = arguments.length > 1 ? arguments[1] : "bgn_pcgn";
    Rewriter rewriter = Schemes.fileOf(id).compile(Direction.TO_LATIN);
    Transliterator icu = Transliterator.getInstance("Russian-Latin/BGN");
    double ours = 0;
    double theirs = 0;
    double[] two = new double[ROUNDS];
    double[] twoByCpu = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      theirs = Math.max(theirs, letters / cpu(lines, icu::transliterate, 1));
      ours = Math.max(ours, TIMES * letters / cpu(lines, rewriter::apply, TIMES));
      double[] alone = clock(lines, rewriter::apply, 1);
      double[] both = clock(lines, rewriter::apply, 2);
      two[round] = 2 * alone[0] / both[0];
      twoByCpu[round] = 4 * alone[1] / both[1];
    }
    System.out.printf(
        Locale.ROOT,
        "%s: ours %.1f, ICU BGN %.1f million letters per CPU second: %.1f times; two threads %.2f by"
            + " the clock, %.2f by processor time%n",
        id,
        ours / 1e6,
        theirs / 1e6,
        ours / theirs,
        median(two),
        median(twoByCpu));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static List<String> lines(List<String> words) {
    List<String> shuffled = new ArrayList<>(words);
    Collections.shuffle(shuffled, new Random(SEED));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : shuffled) {
      line.append(line.isEmpty() ? "" : " ").append(word);
      if (line.length() >= LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
    }
    return lines.subList(0, LINES);
  }

  private static double cpu(List<String> lines, UnaryOperator<String> work, int times) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    run(lines, work, times);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  /** Seconds by the clock, and seconds of processor time of all threads. */
  private static double[] clock(List<String> lines, UnaryOperator<String> work, int count)
      throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    double[] seconds = new double[count];
    long start = System.nanoTime();
    for (int number = 0; number < count; number++) {
      int own = number;
      Thread thread = new Thread(() -> seconds[own] = cpu(lines, work, TIMES));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double clock = (System.nanoTime() - start) / 1e9;
    return new double[] {clock, DoubleStream.of(seconds).sum()};
  }

  private static void run(List<String> lines, UnaryOperator<String> work, int times) {
    int seen = 0;
    for (int time = 0; time < times; time++) {
      for (String line : lines) {
        seen += work.apply(line).length();
      }
    }
    sink += seen;
  }
}
