package dev.razvorot.lexicon.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What groups of Cyrillic letters become in Latin script, and how often: a model of the English
 * spelling of a Russian name in which every letter is rendered by itself or with its neighbours.
 *
 * <p>Immutable, for any number of threads.
 */
final class Renderings {
  /** Nats for a spelling that no chain of renderings gives. */
  static final double IMPOSSIBLE = 60;

  /**
   * One rendering.
   *
   * @param latin the letters; may be empty
   * @param probability that the group is cut off here and rendered so, given its first letter
   */
  record Rendering(String latin, double probability) {}

  private final Map<String, List<Rendering>> byCyrillic;
  private final int longest;

  Renderings(Map<String, List<Rendering>> byCyrillic) {
    this.byCyrillic = Map.copyOf(byCyrillic);
    this.longest = byCyrillic.keySet().stream().mapToInt(String::length).max().orElse(1);
  }

  /** Reads a table beside this class: a group, then each rendering and its nats. */
  static Renderings load(String resource) {
    Map<String, List<Rendering>> table = new HashMap<>();
    try (InputStream in = Renderings.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          String[] cells = line.split("\t");
          table.put(cells[0], List.of(cells).stream().skip(1).map(Renderings::rendering).toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Renderings(table);
  }

  private static Rendering rendering(String cell) {
    int space = cell.indexOf(' ');
    String latin = cell.substring(0, space);
    double nats = Double.parseDouble(cell.substring(space + 1));
    return new Rendering(latin.equals("-") ? "" : latin, Math.exp(-nats));
  }

  /** These renderings and those of another table. */
  Renderings and(Renderings other) {
    Map<String, List<Rendering>> both = new HashMap<>(byCyrillic);
    other.byCyrillic.forEach(
        (group, more) ->
            both.merge(
                group,
                more,
                (left, right) -> Stream.of(left, right).flatMap(List::stream).toList()));
    return new Renderings(both);
  }

  /** The renderings of a group; none if it is no group. */
  List<Rendering> of(String cyrillic) {
    return byCyrillic.getOrDefault(cyrillic, List.of());
  }

  /** Letters of the longest group. */
  int longest() {
    return longest;
  }

  /**
   * Minus the log probability that a name is spelt so, over all ways to cut it into groups; at most
   * {@link #IMPOSSIBLE}. O(letters x letters x renderings of a group).
   *
   * @param cyrillic as {@link Spelling} writes it
   * @param latin as {@link Spelling} writes it
   */
  double nats(String cyrillic, String latin) {
    double[][] forward = new double[cyrillic.length() + 1][latin.length() + 1];
    forward[0][0] = 1;
    for (int row = 0; row < cyrillic.length(); row++) {
      for (int end = row + 1; end <= Math.min(cyrillic.length(), row + longest); end++) {
        for (Rendering rendering : of(cyrillic.substring(row, end))) {
          step(forward[row], forward[end], rendering, latin);
        }
      }
    }
    double whole = forward[cyrillic.length()][latin.length()];
    return whole == 0 ? IMPOSSIBLE : Math.min(IMPOSSIBLE, -Math.log(whole));
  }

  private static void step(double[] from, double[] to, Rendering rendering, String latin) {
    int length = rendering.latin.length();
    for (int column = 0; column + length < from.length; column++) {
      if (from[column] > 0 && latin.startsWith(rendering.latin, column)) {
        to[column + length] += from[column] * rendering.probability;
      }
    }
  }

  /** Nats of the likeliest spelling there is, cut in one way. */
  double leastNats(String cyrillic) {
    double[] best = new double[cyrillic.length() + 1];
    best[0] = 1;
    for (int row = 0; row < cyrillic.length(); row++) {
      for (int end = row + 1; end <= Math.min(cyrillic.length(), row + longest); end++) {
        for (Rendering rendering : of(cyrillic.substring(row, end))) {
          best[end] = Math.max(best[end], best[row] * rendering.probability);
        }
      }
    }
    return Math.min(IMPOSSIBLE, -Math.log(best[cyrillic.length()]));
  }
}
