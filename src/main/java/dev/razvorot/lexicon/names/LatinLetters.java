package dev.razvorot.lexicon.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How usual a Latin spelling is of any name: by pairs of letters, as {@link Spelling} writes them.
 * Immutable.
 */
final class LatinLetters {
  /** Nats of a pair that no name of the fitting has: one in 100,000. */
  private static final double UNSEEN = 11.5;

  private final Map<String, Double> pairs;

  LatinLetters(Map<String, Double> pairs) {
    this.pairs = Map.copyOf(pairs);
  }

  /** Reads {@code latin-letters.tsv}: a first letter, then second letters and their nats. */
  static LatinLetters load() {
    Map<String, Double> pairs = new HashMap<>();
    try (InputStream in = LatinLetters.class.getResourceAsStream("latin-letters.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n")) {
        String[] cells = line.split("\t");
        for (int at = 1; at < cells.length; at++) {
          String second = cells[at].substring(0, 1);
          pairs.put(cells[0] + second, Double.valueOf(cells[at].substring(2)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LatinLetters(pairs);
  }

  /** Minus the log probability of a spelling, framed by ^ and $. */
  double nats(String latin) {
    double nats = 0;
    for (int at = 1; at < latin.length(); at++) {
      nats += pairs.getOrDefault(latin.substring(at - 1, at + 1), UNSEEN);
    }
    return nats;
  }
}
