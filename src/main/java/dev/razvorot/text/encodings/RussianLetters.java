package dev.razvorot.text.encodings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How likely a letter of Russian is after another.
 *
 * <p>The figures are counted, when the class is loaded, over a sample of Russian of all kinds that
 * was written for this purpose (resource {@code russian-sample.txt}).
 */
final class RussianLetters {
  /** Index of the edge of a word; letters а to я have 1 to 32, ё has 33. */
  static final int EDGE = 0;

  /** Size of the alphabet with the edge. */
  private static final int SIZE = 34;

  /**
   * Pseudo-counts that each row gets, spread by the letters' own frequency, so that no pair is
   * impossible; about the mean count of a seen pair in the sample.
   */
  private static final double SMOOTHING = 10;

  private static final float[] COSTS = learn(sample());

  private RussianLetters() {}

  /** Index of a letter in either case: а is 1, я is 32, ё is 33, all else the edge. */
  static int indexOf(char c) {
    if (c >= 'а' && c <= 'я') {
      return c - 'а' + 1;
    }
    if (c >= 'А' && c <= 'Я') {
      return c - 'А' + 1;
    }
    return c == 'ё' || c == 'Ё' ? SIZE - 1 : EDGE;
  }

  /** Minus log probability, in nats, of a letter (or the edge) after another, both as indexes. */
  static float cost(int previous, int next) {
    return COSTS[previous * SIZE + next];
  }

  private static float[] learn(String sample) {
    double[] pairs = new double[SIZE * SIZE];
    double[] letters = new double[SIZE];
    int previous = EDGE;
    for (int i = 0; i < sample.length(); i++) {
      int next = indexOf(sample.charAt(i));
      if (previous != EDGE || next != EDGE) {
        pairs[previous * SIZE + next]++;
        letters[next]++;
      }
      previous = next;
    }
    return costs(pairs, letters);
  }

  private static float[] costs(double[] pairs, double[] letters) {
    double total = 0;
    for (double count : letters) {
      total += count;
    }
    float[] costs = new float[SIZE * SIZE];
    for (int i = 0; i < SIZE; i++) {
      double row = SMOOTHING;
      for (int j = 0; j < SIZE; j++) {
        row += pairs[i * SIZE + j];
      }
      for (int j = 0; j < SIZE; j++) {
        double share = (letters[j] + 1) / (total + SIZE);
        costs[i * SIZE + j] = (float) -Math.log((pairs[i * SIZE + j] + SMOOTHING * share) / row);
      }
    }
    return costs;
  }

  private static String sample() {
    try (InputStream in = RussianLetters.class.getResourceAsStream("russian-sample.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
