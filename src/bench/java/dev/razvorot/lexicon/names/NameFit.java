package dev.razvorot.lexicon.names;

import dev.razvorot.lexicon.names.Names.Pair;
import dev.razvorot.lexicon.names.Renderings.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Fits the probabilities of {@code renderings.txt} (expectation-maximisation over all ways to cut a
 * pair into groups; no group or rendering is added), the letter pairs and the weights of the
 * logistic model, all on one half of a list of names.
 *
 * <p>Arguments: the list; the folder of the resources, where both files are written anew. Prints
 * the weights for {@link NameWeights}.
 */
public final class NameFit {
  private static final int ROUNDS = 15;

  /** What each rendering counts before any name is seen. */
  private static final double PRIOR = 0.2;

  private static final long SEED = 1;
  private static final Random RANDOM = new Random(SEED);

  private NameFit() {}

  /** Fits. */
  public static void main(String[] arguments) throws IOException {
    Names names = new Names(Path.of(arguments[0]));
    Path folder = Path.of(arguments[1]);
    List<String> groups = groups(folder.resolve("renderings.txt"));
    Renderings renderings = Renderings.load("renderings.txt");
    for (int round = 0; round < ROUNDS; round++) {
      renderings = improve(renderings, groups, names);
    }
    write(folder.resolve("renderings.txt"), renderings, groups);
    LatinLetters letters = letters(names, folder.resolve("latin-letters.tsv"));
    System.out.println(Arrays.toString(weights(names, renderings, letters)));
  }

  private static List<String> groups(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('\t')))
        .toList();
  }

  private static Renderings improve(Renderings old, List<String> groups, Names names) {
    Map<String, Map<String, Double>> counts = new HashMap<>();
    for (String group : groups) {
      Map<String, Double> own = new HashMap<>();
      old.of(group).forEach(one -> own.put(one.latin(), PRIOR));
      counts.put(group, own);
    }
    double nats = 0;
    for (Pair pair : names.fitted()) {
      nats += expect(old, pair, counts);
    }
    System.out.printf(Locale.ROOT, "%.4f nats a name%n", nats / names.fitted().size());
    return normalised(counts);
  }

  /** Adds how often each rendering is expected in a pair; the nats of the pair. */
  private static double expect(
      Renderings old, Pair pair, Map<String, Map<String, Double>> counts) {
    String x = Spelling.cyrillic(pair.russian());
    String y = Spelling.latin(pair.english());
    double[][] forward = new double[x.length() + 1][y.length() + 1];
    double[][] backward = new double[x.length() + 1][y.length() + 1];
    forward[0][0] = 1;
    backward[x.length()][y.length()] = 1;
    each(old, x, y, (from, to, group, one) -> forward[to[0]][to[1]] += forward[from[0]][from[1]] * one.probability());
    double whole = forward[x.length()][y.length()];
    if (whole == 0) {
      return Renderings.IMPOSSIBLE;
    }
    List<Runnable> steps = new ArrayList<>();
    each(old, x, y, (from, to, group, one) -> steps.add(() -> {
      double after = backward[to[0]][to[1]] * one.probability();
      backward[from[0]][from[1]] += after;
      double share = forward[from[0]][from[1]] * after / whole;
      if (share > 0) {
        counts.get(group).merge(one.latin(), share, Double::sum);
      }
    }));
    for (int at = steps.size() - 1; at >= 0; at--) {
      steps.get(at).run();
    }
    return -Math.log(whole);
  }

  private interface Step {
    void take(int[] from, int[] to, String group, Rendering one);
  }

  private static void each(Renderings table, String x, String y, Step step) {
    for (int row = 0; row < x.length(); row++) {
      for (int end = row + 1; end <= Math.min(x.length(), row + table.longest()); end++) {
        String group = x.substring(row, end);
        for (Rendering one : table.of(group)) {
          for (int column = 0; column + one.latin().length() <= y.length(); column++) {
            if (y.startsWith(one.latin(), column)) {
              int[] to = {end, column + one.latin().length()};
              step.take(new int[] {row, column}, to, group, one);
            }
          }
        }
      }
    }
  }

  private static Renderings normalised(Map<String, Map<String, Double>> counts) {
    Map<Character, Double> totals = new HashMap<>();
    counts.forEach(
        (group, own) ->
            own.values().forEach(count -> totals.merge(group.charAt(0), count, Double::sum)));
    Map<String, List<Rendering>> table = new HashMap<>();
    counts.forEach(
        (group, own) -> {
          List<Rendering> list = new ArrayList<>();
          own.forEach(
              (latin, count) ->
                  list.add(new Rendering(latin, count / totals.get(group.charAt(0)))));
          list.sort(
              Comparator.comparingDouble(Rendering::probability)
                  .reversed()
                  .thenComparing(Rendering::latin));
          table.put(group, list);
        });
    return new Renderings(table);
  }

  private static void write(Path file, Renderings renderings, List<String> groups)
      throws IOException {
    StringBuilder text = new StringBuilder();
    Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("#"))
        .forEach(line -> text.append(line).append('\n'));
    for (String group : groups) {
      text.append(group);
      for (Rendering one : renderings.of(group)) {
        String latin = one.latin().isEmpty() ? "-" : one.latin();
        text.append(
            String.format(Locale.ROOT, "\t%s %.2f", latin, -Math.log(one.probability())));
      }
      text.append('\n');
    }
    Files.writeString(file, text);
  }

  private static LatinLetters letters(Names names, Path file) throws IOException {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Pair pair : names.fitted()) {
      String latin = Spelling.latin(pair.english());
      for (int at = 1; at < latin.length(); at++) {
        counts
            .computeIfAbsent(latin.substring(at - 1, at), none -> new TreeMap<>())
            .merge(latin.substring(at, at + 1), 1, Integer::sum);
      }
    }
    StringBuilder text = new StringBuilder();
    Map<String, Double> pairs = new HashMap<>();
    counts.forEach(
        (first, own) -> {
          double total = own.values().stream().mapToInt(Integer::intValue).sum();
          text.append(first);
          own.forEach(
              (second, count) -> {
                double nats = -Math.log(count / total);
                pairs.put(first + second, nats);
                text.append(String.format(Locale.ROOT, "\t%s %.1f", second, nats));
              });
          text.append('\n');
        });
    Files.writeString(file, text);
    return new LatinLetters(pairs);
  }

  private static double[] weights(Names names, Renderings renderings, LatinLetters letters) {
    List<double[]> rows = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    for (Pair pair : names.fitted()) {
      rows.add(features(pair.russian(), pair.english(), renderings, letters));
      right.add(1);
      rows.add(features(pair.russian(), names.byLot(pair, RANDOM), renderings, letters));
      right.add(0);
      names
          .alike(pair)
          .ifPresent(
              other -> {
                rows.add(features(pair.russian(), other, renderings, letters));
                right.add(0);
              });
    }
    List<Integer> possible =
        IntStream.range(0, rows.size())
            .filter(at -> rows.get(at)[1] < Renderings.IMPOSSIBLE)
            .boxed()
            .toList();
    return Logistic.fit(
        possible.stream().map(rows::get).toList(), possible.stream().map(right::get).toList());
  }

  private static double[] features(
      String russian, String english, Renderings renderings, LatinLetters letters) {
    String x = Spelling.cyrillic(russian);
    String y = Spelling.latin(english);
    return new double[] {
      1, renderings.nats(x, y), letters.nats(y), renderings.leastNats(x), x.length(), y.length()
    };
  }
}
