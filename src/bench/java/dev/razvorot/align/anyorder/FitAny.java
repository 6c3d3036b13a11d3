package dev.razvorot.align.anyorder;

import dev.razvorot.align.bitext.Ablation;
import dev.razvorot.lexicon.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Fits the weights of pairs in any order on the lists and mixed files of the alignment bench, and
 * prints how good they are: <i>held out</i>, each quarter of the texts by weights of the other
 * three; <i>fitted</i>, all by the weights that are written; <i>left out</i>, each kind of text by
 * weights of the other kinds. The parts are those of the Russian lines, by a hash of their text, so
 * that a line which stands in several lists is never fitted on where it is judged.
 *
 * <p>Arguments: folder of the bench; file for the weights. The system property {@code ablation}
 * takes a kind of evidence away before anything is fitted. A new feature needs a line 0 in {@code
 * any-order.weights} first, because the texts are read by the whole pipeline.
 */
public final class FitAny {
  private static final String HEAD =
      """
      | set | weights | pairs | P | R | F1 | ECE | ECE, lines left alone |
      |---|---|---|---|---|---|---|---|""";

  private final List<ListSet> sets;

  private FitAny(List<ListSet> sets) {
    this.sets = sets;
  }

  /** Prints the table and writes the weights. */
  public static void main(String[] args) throws IOException {
    Words words = Ablation.words();
    FitAny fit = new FitAny(ListSet.all(Path.of(args[0]), words));
    System.out.println(HEAD);
    fit.print("held out", fit.heldOut());
    fit.print("left out", fit.leftOut());
    AnyOrderModel model = AnyOrderFit.on(fit.sets, (set, part) -> true);
    fit.print("fitted", fit.fitted(model));
    write(model, Path.of(args[1]));
  }

  private Map<ListSet, ListFigures> heldOut() {
    Map<ListSet, ListFigures> figures = new LinkedHashMap<>();
    for (int part = 0; part < ListSet.PARTS; part++) {
      int held = part;
      AnyOrderModel model = AnyOrderFit.on(sets, (set, other) -> other != held);
      for (ListSet set : sets) {
        judge(set, model, held, figures);
      }
    }
    return figures;
  }

  private Map<ListSet, ListFigures> leftOut() {
    Map<ListSet, ListFigures> figures = new LinkedHashMap<>();
    for (String group : sets.stream().map(ListSet::group).distinct().toList()) {
      AnyOrderModel model = AnyOrderFit.on(sets, (set, part) -> !set.group().equals(group));
      sets.stream()
          .filter(set -> set.group().equals(group))
          .forEach(set -> judge(set, model, figures));
    }
    return figures;
  }

  private Map<ListSet, ListFigures> fitted(AnyOrderModel model) {
    Map<ListSet, ListFigures> figures = new LinkedHashMap<>();
    sets.forEach(set -> judge(set, model, figures));
    return figures;
  }

  private static void judge(
      ListSet set, AnyOrderModel model, int part, Map<ListSet, ListFigures> figures) {
    ListFigures of = figures.computeIfAbsent(set, any -> new ListFigures());
    set.texts().forEach(text -> of.add(text, model, other -> other == part));
  }

  private static void judge(
      ListSet set, AnyOrderModel model, Map<ListSet, ListFigures> figures) {
    ListFigures of = figures.computeIfAbsent(set, any -> new ListFigures());
    set.texts().forEach(text -> of.add(text, model, any -> true));
  }

  private void print(String weights, Map<ListSet, ListFigures> figures) {
    figures.forEach(
        (set, of) -> System.out.println("| " + set.name() + " | " + weights + " | " + of.columns() + " |"));
    DoubleStream f1 = figures.values().stream().mapToDouble(ListFigures::f1);
    double mean = f1.average().orElseThrow();
    System.out.printf(Locale.ROOT, "| mean | %s | | | | %.4f | | |%n", weights, mean);
  }

  private static void write(AnyOrderModel model, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    DoubleStream.concat(DoubleStream.of(model.evidence()), DoubleStream.of(model.context()))
        .forEach(weight -> lines.add(String.format(Locale.ROOT, "%.5f", weight)));
    Files.write(file, lines);
  }
}
