package dev.razvorot.translit.inverse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How likely a Russian letter is after two others, by counts of letter triples.
 *
 * <p>Source of the counts, {@code triples.tsv}: the distinct words of the Russian names in CLDR
 * (Unicode licence) and of the help of LibreOffice in Debian 12, counted by {@code LetterCounts} in
 * {@code src/bench}. Immutable, for any number of threads.
 */
final class LetterStatistics {
  /** Before the first letter of a word. */
  static final char BEGIN = '^';

  /** After the last letter of a word. */
  static final char END = '$';

  /** Begin, end, 33 letters, and one place for every other letter. */
  private static final int LETTERS = 36;

  private static final int OTHER = 35;

  /**
   * How many counts the shorter context weighs (MacKay and Peto 1995); 3 to 10 give the same
   * figures on half the words of aspell-ru.
   */
  private static final double PRIOR = 5;

  private final double[] nats = new double[LETTERS * LETTERS * LETTERS];

  private LetterStatistics(double[] triples) {
    double[] pairs = new double[LETTERS * LETTERS];
    double[] singles = new double[LETTERS];
    for (int index = 0; index < triples.length; index++) {
      pairs[index % pairs.length] += triples[index];
      singles[index % LETTERS] += triples[index];
    }
    for (int index = 0; index < triples.length; index++) {
      nats[index] = -Math.log(probability(index, triples, pairs, singles));
    }
  }

  private double probability(int index, double[] triples, double[] pairs, double[] singles) {
    int pair = index % pairs.length;
    double one = (singles[index % LETTERS] + 1) / (sum(singles, 0, LETTERS) + LETTERS);
    double two = (pairs[pair] + PRIOR * one) / (row(pairs, pair) + PRIOR);
    return (triples[index] + PRIOR * two) / (row(triples, index) + PRIOR);
  }

  /** Sum of all counts with the same letters but the last. */
  private static double row(double[] counts, int index) {
    int start = index - index % LETTERS;
    return sum(counts, start, start + LETTERS);
  }

  private static double sum(double[] counts, int start, int end) {
    double sum = 0;
    for (int index = start; index < end; index++) {
      sum += counts[index];
    }
    return sum;
  }

  /** Reads the counts: some milliseconds. */
  static LetterStatistics load() {
    double[] triples = new double[LETTERS * LETTERS * LETTERS];
    for (String line : table().split("\n")) {
      double count = Integer.parseInt(line.substring(line.indexOf('\t') + 1));
      triples[index(line.charAt(0), line.charAt(1), line.charAt(2))] = count;
    }
    return new LetterStatistics(triples);
  }

  private static String table() {
    try (InputStream stream = LetterStatistics.class.getResourceAsStream("triples.tsv")) {
      byte[] bytes = Objects.requireNonNull(stream, "triples.tsv").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Minus the log of the probability of a small letter or {@link #END} after two others, in nats.
   */
  double nats(char first, char second, char letter) {
    return nats[index(first, second, letter)];
  }

  private static int index(char first, char second, char letter) {
    return (place(first) * LETTERS + place(second)) * LETTERS + place(letter);
  }

  private static int place(char letter) {
    if (letter >= 'а' && letter <= 'я') {
      return letter - 'а' + 2;
    }
    return switch (letter) {
      case BEGIN -> 0;
      case END -> 1;
      case 'ё' -> 'я' - 'а' + 3;
      default -> OTHER;
    };
  }
}
