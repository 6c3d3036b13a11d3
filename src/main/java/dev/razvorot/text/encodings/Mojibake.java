package dev.razvorot.text.encodings;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Repairs text that was decoded in the wrong encoding somewhere on its way: «Ìíîãèå ëþäè», «Ð´Ð°»,
 * «РґР°», «оПХБЕР», and such things done twice.
 *
 * <p>Text that is sound in its own language (French, German, Ukrainian, Serbian, Kazakh) stays as
 * it is: a reading replaces the given one only if it is sound by the statistics of letter pairs and
 * the given one is less so, by a wide margin. Thread-safe; O(length).
 */
public final class Mojibake {
  /** Misreadings that may lie over one another. */
  private static final int LAYERS = 3;

  /** Characters on which the reading is chosen, from the first outside ASCII on. */
  private static final int SAMPLE = 4096;

  /**
   * Mean strangeness, in nats, below which a line is not suspected of a one-byte misreading; sound
   * Russian has 2.3 to 3.5.
   */
  private static final double UNSUSPECTED = 3.2;

  /** Nats that each character of a one-byte reading must gain on average, beside its price. */
  private static final double PER_CHARACTER = 1;

  /** Four box drawings of one kind are the frame of a table; three may be ООО read in CP866. */
  private static final Pattern FRAME = Pattern.compile("([\u2500-\u257F])\\1{3}");

  /** What windows-1252 has where ISO 8859-1 has the C1 controls, U+FFFD where it has nothing. */
  private static final String C1_MARKS = c1Marks();

  private Mojibake() {}

  /**
   * The line as it was meant.
   *
   * @return empty if the line is sound, or broken beyond what can be told
   */
  public static Optional<String> repair(String line) {
    String repaired = line;
    for (int layer = 0; layer < LAYERS && isSuspect(repaired); layer++) {
      String next = peel(repaired);
      if (next.equals(repaired)) {
        break;
      }
      repaired = next;
    }
    repaired = withMarks(repaired);
    return repaired.equals(line) ? Optional.empty() : Optional.of(repaired);
  }

  private static boolean isSuspect(String line) {
    return !SoundText.isSound(line) && !FRAME.matcher(line).find();
  }

  private static String peel(String line) {
    String sample = sample(line);
    Plausibility.Verdict given = Plausibility.of(sample);
    Optional<Rereading> best = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (Rereading rereading : Rereading.ALL) {
      double bar = Math.min(least, rereading.isUtf8() ? given.cost() : bar(given));
      double cost = bar > 0 ? rereading.cost(sample) : least;
      if (cost < bar) {
        least = cost;
        best = Optional.of(rereading);
      }
    }
    return best.map(rereading -> rereading.apply(line)).orElse(line);
  }

  /**
   * What a one-byte reading must stay below: letters of neighbour languages are not held against
   * the given line, nor is anything if the line is sound.
   */
  private static double bar(Plausibility.Verdict given) {
    boolean suspected = given.strangeness() > UNSUSPECTED * given.weighed();
    return suspected ? given.strangeness() - PER_CHARACTER * given.weighed() : 0;
  }

  /** C1 controls, which nobody writes, are the marks of windows-1252 at their place: “ ” — …. */
  private static String withMarks(String line) {
    StringBuilder out = new StringBuilder(line);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= 0x80 && c < 0xA0 && C1_MARKS.charAt(c - 0x80) != '\uFFFD') {
        out.setCharAt(i, C1_MARKS.charAt(c - 0x80));
      }
    }
    return out.toString();
  }

  private static String c1Marks() {
    byte[] bytes = new byte[0x20];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return new String(bytes, Charset.forName("windows-1252"));
  }

  private static String sample(String line) {
    int first = 0;
    while (first < line.length() && line.charAt(first) < 0x80) {
      first++;
    }
    int start = Math.max(0, first - 1);
    return line.substring(start, Math.min(line.length(), start + SAMPLE));
  }
}
