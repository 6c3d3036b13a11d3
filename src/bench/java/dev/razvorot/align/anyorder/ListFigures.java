package dev.razvorot.align.anyorder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** How good a model is on a set: the pairs it keeps, the lines it leaves alone. */
final class ListFigures {
  private static final int BINS = 10;

  private record Judged(double score, boolean right) {}

  private final List<Judged> kept = new ArrayList<>();
  private final List<Judged> alone = new ArrayList<>();
  private int gold;

  /** Judges the pairs and the lonely Russian lines of some parts of a text. */
  void add(ListText text, AnyOrderModel model, IntPredicate parts) {
    double[] odds = text.odds(model);
    Couples couples = AnyOrderAligner.couples(text.pairs, odds, text.lines);
    for (int k : Matching.best(text.pairs, odds, Matching.LIKELY)) {
      if (parts.test(text.parts[k])) {
        kept.add(new Judged(1 / (1 + Math.exp(-odds[k])), text.right[k]));
      }
    }
    for (int row = 0; row < text.rowParts.length; row++) {
      if (parts.test(text.rowParts[row])) {
        gold += text.hasCounterpart[row] ? 1 : 0;
        int line = row;
        couples
            .aloneRussian(row)
            .ifPresent(score -> alone.add(new Judged(score, !text.hasCounterpart[line])));
      }
    }
  }

  private long right() {
    return kept.stream().filter(Judged::right).count();
  }

  double f1() {
    return gold + kept.size() == 0 ? 1 : 2.0 * right() / (gold + kept.size());
  }

  /** Expected calibration error of the pairs, over bins of equal mass. */
  double error() {
    return error(kept);
  }

  private static double error(List<Judged> judged) {
    judged.sort(Comparator.comparingDouble(Judged::score));
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int from = bin * judged.size() / BINS;
      int to = (bin + 1) * judged.size() / BINS;
      sum += Math.abs(surplus(judged.subList(from, to)));
    }
    return sum / Math.max(1, judged.size());
  }

  /** By how many the scores expect more right ones than there are. */
  private static double surplus(List<Judged> judged) {
    return judged.stream().mapToDouble(each -> each.score - (each.right ? 1 : 0)).sum();
  }

  /** Columns of a table. */
  String columns() {
    return String.format(
        Locale.ROOT,
        "%d | %.4f | %.4f | %.4f | %.4f | %.4f",
        kept.size(),
        right() / (double) Math.max(1, kept.size()),
        right() / (double) Math.max(1, gold),
        f1(),
        error(),
        error(alone));
  }
}
