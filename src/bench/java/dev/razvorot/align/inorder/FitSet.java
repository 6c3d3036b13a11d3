package dev.razvorot.align.inorder;

import dev.razvorot.align.BenchSet;
import dev.razvorot.align.GoldBitext;
import dev.razvorot.evaluation.Counting;
import dev.razvorot.lexicon.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A set of the bench, weighed for fitting.
 *
 * @param source which set it is, and of what kind
 * @param parts what is learned from; a fold of them is held out at a time
 * @param whole what is judged
 */
record FitSet(Source source, List<Part> parts, List<FitDocument> whole) {
  /** Lines of one side from which a document is cut, so that parts of it can be held out. */
  private static final int LONG = 2000;

  /** Share of pairs at which a run of dropped sides begins, times the number of the copy. */
  private static final double DROPPED = 0.04;

  /**
   * Where a set comes from.
   *
   * @param bench its folder and how it is counted
   * @param kind texts of one kind are left out of fitting together
   * @param copies copies of each part, with sides dropped, that are learned from too
   */
  record Source(BenchSet bench, String kind, int copies) {}

  /**
   * A text that is learned from.
   *
   * @param document as it is
   * @param thinned the same with one side of some pairs dropped
   */
  record Part(FitDocument document, List<FitDocument> thinned) {}

  static FitSet of(Source source, Words words) throws IOException {
    List<Part> parts = new ArrayList<>();
    List<FitDocument> whole = new ArrayList<>();
    for (GoldBitext bitext : GoldBitext.of(source.bench())) {
      GoldText text =
          new GoldText(
              bitext.english(), bitext.russian(), bitext.gold(), source.bench().counting());
      FitDocument document = new FitDocument(words, text);
      whole.add(document);
      for (GoldText part : cut(text)) {
        FitDocument own = part == text ? document : new FitDocument(words, part);
        parts.add(new Part(own, thinned(part, source.copies(), words)));
      }
    }
    return new FitSet(source, parts, whole);
  }

  private static List<FitDocument> thinned(GoldText part, int copies, Words words) {
    Random random = new Random(part.english().name().hashCode());
    List<FitDocument> thinned = new ArrayList<>();
    for (int copy = 1; copy <= copies; copy++) {
      thinned.add(new FitDocument(words, part.thinned(random, DROPPED * copy)));
    }
    return thinned;
  }

  /** One part for each fold if the set is one long document. */
  private static List<GoldText> cut(GoldText text) {
    if (text.english().size() < LONG || text.counting() == Counting.MERGED) {
      return List.of(text);
    }
    List<GoldText> parts = new ArrayList<>();
    int beads = text.beads().size();
    for (int fold = 0; fold < Fit.FOLDS; fold++) {
      parts.add(text.part(fold * beads / Fit.FOLDS, (fold + 1) * beads / Fit.FOLDS));
    }
    return parts;
  }

  String name() {
    return source.bench().name();
  }

  /**
   * What is learned from outside a fold, or everything if there is no such fold.
   *
   * @param weight what all beads together weigh
   */
  List<FitDocument> outside(int fold, double weight) {
    List<FitDocument> documents = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      if (part % Fit.FOLDS != fold) {
        documents.add(parts.get(part).document());
        documents.addAll(parts.get(part).thinned());
      }
    }
    double beads = documents.stream().mapToInt(FitDocument::beads).sum();
    documents.forEach(document -> document.setWeight(weight / beads));
    return documents;
  }

  /** Judges the documents of a fold. */
  void judge(int fold, double[] weights, FitScore score) {
    for (int part = fold; part < parts.size(); part += Fit.FOLDS) {
      parts.get(part).document().judge(weights, score);
    }
  }

  /** Judges all documents, each as a whole. */
  FitScore judge(double[] weights) {
    FitScore score = new FitScore(source.bench().counting());
    whole.forEach(document -> document.judge(weights, score));
    return score;
  }
}
