package dev.razvorot.align.inorder;

import dev.razvorot.align.BenchSet;
import dev.razvorot.align.anyorder.Lists;
import dev.razvorot.align.anyorder.NameLists;
import dev.razvorot.align.anyorder.TermLists;
import dev.razvorot.align.bitext.Ablation;
import dev.razvorot.align.evidence.Features;
import dev.razvorot.evaluation.Counting;
import dev.razvorot.lexicon.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Fits the weights of documents in order on the gold of the bench, all sets weighed alike, and
 * prints strict F1 of every set by weights that have not seen the document, by weights that have
 * not seen any text of its kind, and by those that have seen all, which it writes.
 *
 * <p>Arguments: folder of the bench, file for the weights. With the system property {@code without}
 * features stay out whose names begin so (comma between them); with {@code fitted=true} only the
 * last fit is made.
 *
 * <p>To add features: put a 0 in their places into both weights files, fit, copy what was written.
 */
public final class Fit {
  /** Parts of a set, each judged by weights fitted on the others. */
  static final int FOLDS = 5;

  /** What all beads of a set weigh together. */
  private static final double SET_WEIGHT = 1000;

  /** What a set weighs that was made of the lexicon, beside one of gold (src/docs/benchmarks.md). */
  private static final double MADE = 0.4;

  private static final int NO_FOLD = -1;

  /**
   * Beginnings of the names of features that stay 0 in order: without them what is fitted holds
   * better for texts of a kind that was not seen (src/docs/benchmarks.md).
   */
  private static final String LISTS_ONLY = "cover.english,cover.russian,cover.mean,";

  private final List<FitSet> sets;
  private final PrintStream out;

  private Fit(List<FitSet> sets, PrintStream out) {
    this.sets = sets;
    this.out = out;
  }

  /** Fits, prints, writes. */
  public static void main(String[] args) throws IOException {
    Path bench = Path.of(args[0]);
    Words words = Ablation.words();
    List<FitSet> sets = new ArrayList<>();
    for (FitSet.Source source : sources(bench)) {
      sets.add(FitSet.of(source, words));
    }
    sets.add(terms());
    Fit fit = new Fit(sets, System.out);
    fit.printReach();
    double[] weights = Boolean.getBoolean("fitted") ? fit.fitAll() : fit.printAll();
    String text = Arrays.stream(weights).mapToObj(w -> w + "\n").collect(Collectors.joining());
    Files.writeString(Path.of(args[1]), text);
  }

  /**
   * Free translations are learned from with sides dropped too, or they would fall apart. The gold of
   * software counts by paragraph already.
   */
  private static List<FitSet.Source> sources(Path bench) throws IOException {
    return List.of(
        FitSet.Source.of(BenchSet.of(bench, "docsent", Counting.ALL), "news", 0, true),
        FitSet.Source.of(BenchSet.of(bench, "docsent-hard", Counting.ALL), "news", 0, true),
        FitSet.Source.of(BenchSet.of(bench, "books-ru", Counting.ALL), "novel", 0, true),
        FitSet.Source.of(BenchSet.of(bench, "lit-unit", Counting.ALL), "tales", 2, true),
        FitSet.Source.of(BenchSet.of(bench, "lit-hand", Counting.ALL), "stories", 2, true),
        FitSet.Source.of(BenchSet.of(bench, "deb-para", Counting.MERGED), "software", 0, false),
        FitSet.Source.of("titles", titles(bench), 1),
        FitSet.Source.of("names", names(bench), 1));
  }

  /** Terms of the lexicon, in words that know a part of them; as no hand made the gold, for less. */
  private static FitSet terms() {
    TermLists terms = TermLists.of(17);
    List<GoldText> texts = TitlesInOrder.of("terms", terms.lists());
    return FitSet.of(FitSet.Source.of("terms", texts, MADE), terms.words());
  }

  /** Headlines and titles of software, as documents in order. */
  private static List<GoldText> titles(Path bench) throws IOException {
    List<GoldText> titles = new ArrayList<>();
    for (String name : List.of("headlines-200", "debtitles")) {
      titles.addAll(TitlesInOrder.of(name, Lists.of(BenchSet.list(bench, name))));
    }
    return titles;
  }

  private static List<GoldText> names(Path bench) throws IOException {
    return TitlesInOrder.of("names", NameLists.of(bench.resolveSibling("names/names.tsv"), 5));
  }

  /** Features that stay out of the fit: some that help lists only, and those asked for. */
  static boolean[] off() {
    boolean[] off = Ablation.chosen().features(Features.NAMES);
    for (String name : (LISTS_ONLY + System.getProperty("without", "")).split(",")) {
      for (int feature = 0; feature < off.length; feature++) {
        off[feature] |= Features.NAMES.get(feature).startsWith(name);
      }
    }
    return off;
  }

  private void printReach() {
    for (FitSet set : sets) {
      out.printf(
          Locale.ROOT,
          "%s: %d documents, %d beads of gold, %d beads weighed, %d lines of gold out of reach%n",
          set.name(),
          set.whole().size(),
          set.whole().stream().mapToInt(FitDocument::beads).sum(),
          set.whole().stream().mapToInt(FitDocument::edges).sum(),
          set.whole().stream().mapToInt(FitDocument::linesOutOfReach).sum());
    }
  }

  private double[] fitAll() {
    double[] weights = InOrderFit.of(outside(NO_FOLD, set -> true));
    for (FitSet set : sets) {
      FitScore fitted = set.judge(weights);
      out.printf(Locale.ROOT, "%-13s%8.4f%n", set.name(), fitted.f1());
    }
    return weights;
  }

  /** The table: F1, nats of log-likelihood by bead of the gold, calibration error. */
  private double[] printAll() {
    List<FitScore> heldOut = heldOut();
    double[] weights = InOrderFit.of(outside(NO_FOLD, set -> true));
    out.println("set          held out  no kind  fitted  nats held out  ECE held out  ECE fitted");
    for (int k = 0; k < sets.size(); k++) {
      FitSet set = sets.get(k);
      FitScore held = heldOut.get(k);
      FitScore fitted = set.judge(weights);
      out.printf(
          Locale.ROOT,
          "%-13s%8.4f %8.4f %7.4f %14.4f %13.4f %11.4f%n",
          set.name(),
          held.f1(),
          withoutKind(set).f1(),
          fitted.f1(),
          held.likelihood(),
          held.calibrationError(),
          fitted.calibrationError());
    }
    return weights;
  }

  private List<FitScore> heldOut() {
    List<FitScore> scores =
        sets.stream().map(set -> new FitScore(set.counting())).toList();
    for (int fold = 0; fold < FOLDS; fold++) {
      double[] weights = InOrderFit.of(outside(fold, set -> true));
      for (int k = 0; k < sets.size(); k++) {
        sets.get(k).judge(fold, weights, scores.get(k));
      }
    }
    return scores;
  }

  private FitScore withoutKind(FitSet set) {
    String kind = set.source().kind();
    return set.judge(InOrderFit.of(outside(NO_FOLD, other -> !other.source().kind().equals(kind))));
  }

  private List<FitDocument> outside(int fold, Predicate<FitSet> chosen) {
    return sets.stream()
        .filter(chosen)
        .flatMap(set -> set.outside(fold, SET_WEIGHT).stream())
        .toList();
  }
}
