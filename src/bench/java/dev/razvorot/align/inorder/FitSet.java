package dev.razvorot.align.inorder;

import dev.razvorot.Segment;
import dev.razvorot.align.BenchSet;
import dev.razvorot.align.GoldBitext;
import dev.razvorot.evaluation.Counting;
import dev.razvorot.lexicon.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

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
   * What a bead of a recast copy weighs beside one of the text as it is: enough to learn that there
   * are such texts, not so much that others suffer (src/docs/benchmarks.md).
   */
  private static final double RECAST = 0.1;

  /** Share of pairs for which lines of their own stand on either side, and copies that have them. */
  private static final double LOCAL = 0.06;

  private static final int LOCAL_COPIES = 2;

  /** Share of pairs that are joined with the next on one side. */
  private static final double MERGED = 0.1;

  /** Share of pairs at which a run of untranslated ones begins. */
  private static final double UNTRANSLATED = 0.1;

  /**
   * Where a set comes from.
   *
   * @param name what tables call it
   * @param texts its texts with their beads
   * @param counting which beads are counted
   * @param kind texts of one kind are left out of fitting together
   * @param thinned copies of each part, with sides dropped, that are learned from too
   * @param paragraphs whether each part is learned from in paragraphs too
   * @param weight what all its beads weigh together, beside those of another set
   */
  record Source(
      String name,
      List<GoldText> texts,
      Counting counting,
      String kind,
      int thinned,
      boolean paragraphs,
      double weight) {

    static Source of(BenchSet bench, String kind, int thinned, boolean paragraphs)
        throws IOException {
      return new Source(
          bench.name(), FitSet.texts(bench), bench.counting(), kind, thinned, paragraphs, 1);
    }

    static Source of(String name, List<GoldText> titles, double weight) {
      return new Source(name, titles, Counting.ALL, name, 0, true, weight);
    }
  }

  /**
   * A text that is learned from.
   *
   * @param document as it is
   * @param thinned the same with one side of some pairs dropped
   * @param recast the same in paragraphs, with some pairs untranslated, in words that no lexicon
   *     has, with neighbours joined on one side, and with lines of their own on either side
   */
  record Part(FitDocument document, List<FitDocument> thinned, List<FitDocument> recast) {}

  static FitSet of(Source source, Words words) {
    List<Part> parts = new ArrayList<>();
    List<FitDocument> whole = new ArrayList<>();
    for (GoldText text : source.texts()) {
      FitDocument document = new FitDocument(words, text);
      whole.add(document);
      for (GoldText part : cut(text)) {
        FitDocument own = part == text ? document : new FitDocument(words, part);
        parts.add(new Part(own, thinned(part, source, words), recast(part, source, words)));
      }
    }
    return new FitSet(source, parts, whole);
  }

  private static List<GoldText> texts(BenchSet set) throws IOException {
    List<GoldText> texts = new ArrayList<>();
    for (GoldBitext bitext : GoldBitext.of(set)) {
      texts.add(
          new GoldText(bitext.english(), bitext.russian(), bitext.gold(), set.counting()));
    }
    return texts;
  }

  private static List<FitDocument> thinned(GoldText part, Source source, Words words) {
    Random random = random(part);
    List<FitDocument> thinned = new ArrayList<>();
    for (int copy = 1; copy <= source.thinned(); copy++) {
      thinned.add(new FitDocument(words, part.thinned(random, DROPPED * copy)));
    }
    return thinned;
  }

  private static List<FitDocument> recast(GoldText part, Source source, Words words) {
    Random random = random(part);
    List<FitDocument> recast = new ArrayList<>();
    if (source.paragraphs()) {
      recast.add(new FitDocument(words, part.inParagraphs(random)));
    }
    recast.add(new FitDocument(words, part.untranslated(random, UNTRANSLATED)));
    recast.add(FitDocument.ofUnknownWords(words, part));
    if (source.counting() != Counting.MERGED) {
      List<String> strangers = strangers(part, source);
      recast.add(new FitDocument(words, part.merged(random, MERGED)));
      for (int copy = 0; copy < LOCAL_COPIES; copy++) {
        recast.add(new FitDocument(words, part.localized(random, LOCAL, strangers)));
      }
    }
    return recast;
  }

  /** Russian lines of the other texts of a set; of a set of one text, of all of it. */
  private static List<String> strangers(GoldText part, Source source) {
    return source.texts().stream()
        .filter(text -> source.texts().size() == 1 || !text.equals(part))
        .flatMap(text -> text.russian().segments().stream())
        .map(Segment::text)
        .toList();
  }

  private static Random random(GoldText part) {
    return new Random(part.english().name().hashCode());
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

  Counting counting() {
    return source.counting();
  }

  String name() {
    return source.name();
  }

  /**
   * What is learned from outside a fold, or everything if there is no such fold.
   *
   * @param weight what all beads of a set of weight 1 weigh together
   */
  List<FitDocument> outside(int fold, double weight) {
    List<FitDocument> own = new ArrayList<>();
    List<FitDocument> recast = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      if (part % Fit.FOLDS != fold) {
        own.add(parts.get(part).document());
        own.addAll(parts.get(part).thinned());
        recast.addAll(parts.get(part).recast());
      }
    }
    double unit = source.weight() * weight / (beads(own) + RECAST * beads(recast));
    own.forEach(document -> document.setWeight(unit));
    recast.forEach(document -> document.setWeight(RECAST * unit));
    return Stream.of(own, recast).flatMap(List::stream).toList();
  }

  private static double beads(List<FitDocument> documents) {
    return documents.stream().mapToInt(FitDocument::beads).sum();
  }

  /** Judges the documents of a fold. */
  void judge(int fold, double[] weights, FitScore score) {
    for (int part = fold; part < parts.size(); part += Fit.FOLDS) {
      parts.get(part).document().judge(weights, score);
    }
  }

  /** Judges all documents, each as a whole. */
  FitScore judge(double[] weights) {
    FitScore score = new FitScore(counting());
    whole.forEach(document -> document.judge(weights, score));
    return score;
  }
}
