package dev.razvorot.align.anyorder;

import dev.razvorot.align.anyorder.context.Context;
import dev.razvorot.align.bitext.Ablation;
import java.util.List;

/** Fits both models of pairs in any order on chosen parts of the sets. */
final class AnyOrderFit {
  /** Nats that two weights of one standard deviation each cost. */
  private static final double PENALTY = 1;

  /** Of the candidates far behind, one in so many stands for all. */
  private static final int THINNED = 6;

  private final List<ListSet> sets;
  private final Choice choice;

  /** Which parts of the sets are fitted on. */
  interface Choice {
    boolean takes(ListSet set, int part);
  }

  private AnyOrderFit(List<ListSet> sets, Choice choice) {
    this.sets = sets;
    this.choice = choice;
  }

  static AnyOrderModel on(List<ListSet> sets, Choice choice) {
    AnyOrderFit fit = new AnyOrderFit(sets, choice);
    boolean[] off = Ablation.chosen().features(PairFeatures.NAMES);
    double[] evidence = fit.fit(text -> text.evidence, off);
    boolean[] contextOff = Ablation.chosen().features(Context.NAMES);
    return new AnyOrderModel(evidence, fit.fit(text -> text.context(evidence), contextOff));
  }

  /** What a model sees of the candidates of a text. */
  private interface View {
    float[][] of(ListText text);
  }

  private double[] fit(View view, boolean[] off) {
    Logistic logistic = new Logistic();
    for (ListSet set : sets) {
      double weight = set.candidateWeight();
      for (ListText text : set.texts()) {
        add(text, view.of(text), part -> choice.takes(set, part) ? weight : 0, logistic);
      }
    }
    return logistic.fit(PENALTY, off);
  }

  private interface PartWeight {
    double of(int part);
  }

  private static void add(ListText text, float[][] features, PartWeight weights, Logistic to) {
    for (int k = 0; k < features.length; k++) {
      double weight = weights.of(text.parts[k]) * share(text, k);
      if (weight > 0) {
        to.add(features[k], text.right[k], weight);
      }
    }
  }

  /** For how many candidates one stands: 0 if others stand for it. */
  private static int share(ListText text, int k) {
    if (text.right[k] || text.front[k]) {
      return 1;
    }
    return ListText.hash(k) % THINNED == 0 ? THINNED : 0;
  }
}
