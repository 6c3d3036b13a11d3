package dev.razvorot.text.encodings;

import dev.razvorot.text.encodings.TextDecoder.Candidate;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides between the one-byte encodings by how sound a text each makes of the bytes. */
final class LegacyEncodings {
  /**
   * The encodings, the more common first, with minus the logarithm of how common they are (rough:
   * nearly all legacy Russian on the web is windows-1251).
   */
  private static final List<Encoding> ALL =
      List.of(
          new Encoding("windows-1251", 0),
          new Encoding("KOI8-R", 1),
          new Encoding("IBM866", 1),
          new Encoding("ISO-8859-5", 1),
          new Encoding("x-MacCyrillic", 1.5),
          new Encoding("windows-1252", 1),
          new Encoding("KOI8-U", 2));

  /** Bytes that are weighed, from the first outside ASCII on: more would say nothing new. */
  private static final int SAMPLE = 1 << 16;

  /** Nats by which the best text must be sounder than the next one that differs from it. */
  private static final double MARGIN = 0.2;

  private LegacyEncodings() {}

  private record Encoding(String name, double prior) {}

  private record Reading(Charset charset, String text, Plausibility.Verdict verdict, double cost) {}

  /** The encoding of bytes that are not UTF-8; empty if it cannot be told. */
  static Optional<Charset> decide(byte[] bytes) {
    List<Reading> readings = readings(bytes);
    Reading best = readings.get(0);
    boolean clear =
        readings.stream()
            .filter(other -> !other.text().equals(best.text()))
            .allMatch(other -> other.cost() - best.cost() >= MARGIN);
    return best.verdict().isSound() && clear ? Optional.of(best.charset()) : Optional.empty();
  }

  /** All encodings, likeliest first, with their share of the probability. */
  static List<Candidate> candidates(byte[] bytes) {
    List<Reading> readings = readings(bytes);
    double least = readings.get(0).cost();
    double total = readings.stream().mapToDouble(it -> Math.exp(least - it.cost())).sum();
    return readings.stream()
        .map(it -> new Candidate(it.charset(), Math.exp(least - it.cost()) / total))
        .toList();
  }

  private static List<Reading> readings(byte[] bytes) {
    byte[] sample = sample(bytes);
    List<Reading> readings = new ArrayList<>();
    for (Encoding encoding : ALL) {
      Charset charset = Charset.forName(encoding.name());
      String text = new String(sample, charset);
      Plausibility.Verdict verdict = Plausibility.of(text);
      readings.add(new Reading(charset, text, verdict, verdict.cost() + encoding.prior()));
    }
    readings.sort(Comparator.comparingDouble(Reading::cost));
    return readings;
  }

  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int start = Math.max(0, first - 1);
    return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
  }
}
