package dev.razvorot.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The fitted weights: one number a line, in the order of {@link Features}. */
final class Weights {
  private Weights() {}

  static double[] inOrder() {
    return read("in-order.weights", Features.COUNT);
  }

  static double[] read(String name, int count) {
    try (InputStream in = Weights.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      double[] weights =
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .mapToDouble(Double::parseDouble)
              .toArray();
      if (weights.length != count) {
        throw new IllegalStateException(
            name + " holds " + weights.length + " weights, not " + count);
      }
      return weights;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
