package dev.razvorot.lexicon.names;

import dev.razvorot.lexicon.names.Names.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How well {@link NameMatcher} tells one name from two, on the half of a list that nothing was
 * fitted on.
 *
 * <p>Argument: the list. Negatives: twenty English names drawn by lot for each pair; and the
 * nearest English name that the list does not give for the Russian one, within 40 % of edits (some
 * of these are true spellings that the list lacks). Names of the other sex or language count as
 * different. Precision is that among as many random pairs as true ones.
 */
public final class NameAccuracy {
  private static final int LOTS = 20;
  private static final int MOST_ALIKE = 4000;
  private static final int SHOWN = 60;
  private static final long SEED = 7;
  private static final double[] FLOORS = {0.01, 0.05, 0.1, 0.2, 0.5, 0.8, 0.9, 0.95, 0.97, 0.98};
  private static final double[] RECALLS = {0.95, 0.9, 0.8, 0.7, 0.6};
  private static final double PRECISION = 0.999;

  private final Names names;
  private final NameMatcher matcher = NameMatcher.standard();
  private final List<String> mistaken = new ArrayList<>();

  private NameAccuracy(Names names) {
    this.names = names;
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    if (!Files.exists(file)) {
      System.out.println("skipped: no list " + file);
      return;
    }
    NameAccuracy accuracy = new NameAccuracy(new Names(file));
    for (String kind : List.of("person-token", "city", "region")) {
      accuracy.measure(kind);
    }
  }

  private void measure(String kind) {
    List<Pair> pairs = names.heldOut(kind);
    double[] right = scores(pairs, 1, pair -> pair.english());
    Random random = new Random(SEED);
    double[] byLot = scores(pairs, LOTS, pair -> names.byLot(pair, random));
    mistaken.clear();
    List<Pair> some = pairs.subList(0, Math.min(MOST_ALIKE, pairs.size()));
    double[] alike = scores(some, 1, pair -> names.alike(pair).orElse(""));
    System.out.printf("%s: %d held-out pairs%n", kind, pairs.size());
    System.out.println("   probability    recall  precision (random)  false (alike)");
    for (double floor : FLOORS) {
      row("%.2f or more", floor, floor, new double[][] {right, byLot, alike});
    }
    for (double recall : RECALLS) {
      double floor = right[(int) Math.min((1 - recall) * right.length, right.length - 1)];
      row("at recall %.2f", recall, floor, new double[][] {right, byLot, alike});
    }
    double mostFalse = 1 / PRECISION - 1;
    double floor = byLot[(int) Math.min(byLot.length - 1, Math.ceil(byLot.length * (1 - mostFalse * above(right, 0.1))))];
    row("at precision %.3f", PRECISION, floor + 1e-12, new double[][] {right, byLot, alike});
    mistaken.stream().limit(SHOWN).forEach(line -> System.out.print(line + "; "));
    System.out.println();
  }

  private static void row(String label, double value, double floor, double[][] scores) {
    double recall = above(scores[0], floor);
    double random = above(scores[1], floor);
    System.out.printf(
        Locale.ROOT,
        "%-20s %.4f  %.5f  %.4f%n",
        String.format(Locale.ROOT, label, value),
        recall,
        recall / (recall + random),
        above(scores[2], floor));
  }

  private interface Other {
    String of(Pair pair);
  }

  private double[] scores(List<Pair> pairs, int times, Other other) {
    List<Double> scores = new ArrayList<>();
    for (int time = 0; time < times; time++) {
      for (Pair pair : pairs) {
        String english = other.of(pair);
        if (!english.isEmpty()) {
          NameMatch match = matcher.match(pair.russian(), english);
          boolean one = match.kind().compareTo(NameMatch.Kind.OTHER_GENDER) < 0
              || match.kind() == NameMatch.Kind.DIFFERENT;
          scores.add(one ? match.probability() : 0);
          if (!english.equals(pair.english()) && match.isGroup()) {
            mistaken.add(pair.russian() + " " + english + " (" + pair.english() + ")");
          }
        }
      }
    }
    double[] sorted = scores.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static double above(double[] sorted, double floor) {
    return Arrays.stream(sorted).filter(score -> score >= floor).count() / (double) sorted.length;
  }
}
