package dev.razvorot.align.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads fitted weights: one number a line, in the order of the features, in nats per unit of the
 * feature. A line that begins with {@code #} is a remark.
 */
public final class Weights {
  private Weights() {}

  /** {@code [feature]} the weights of {@link Features}, fitted on documents in order. */
  public static double[] inOrder() {
    return read("in-order.weights", Features.NAMES);
  }

  /** {@code [feature]} the weights of a resource for features of these names. */
  public static double[] read(String resource, List<String> names) {
    List<String> lines = lines(resource);
    if (lines.size() != names.size()) {
      throw new IllegalStateException(complaint(resource, lines.size(), names));
    }
    return lines.stream().mapToDouble(Double::parseDouble).toArray();
  }

  private static String complaint(String resource, int count, List<String> names) {
    return count < names.size()
        ? resource + " ends before the weight of " + names.get(count)
        : resource + " holds " + count + " weights, not " + names.size();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Weights.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
