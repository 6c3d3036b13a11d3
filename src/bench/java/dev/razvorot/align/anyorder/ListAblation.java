package dev.razvorot.align.anyorder;

import dev.razvorot.Document;
import dev.razvorot.Span;
import dev.razvorot.align.GoldBitext;
import dev.razvorot.align.anyorder.candidates.Candidates;
import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import dev.razvorot.align.anyorder.context.Context;
import dev.razvorot.align.anyorder.context.LineNumbers;
import dev.razvorot.align.bitext.Ablation;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.evidence.Features;
import dev.razvorot.format.ladder.LineBead;
import java.util.Arrays;
import java.util.List;

/** Pairs lists with a kind of evidence off. */
public final class ListAblation {
  private final AnyOrderModel model = AnyOrderModel.fitted();

  public List<LineBead> align(GoldBitext document, PreparedBitext bitext, Ablation off) {
    Candidates candidates = new Candidates(bitext);
    List<Candidate> pairs = candidates.list();
    PairFeatures features = new PairFeatures(bitext, candidates, Features.anyOrder(bitext));
    float[][] evidence = new float[pairs.size()][];
    Arrays.setAll(evidence, k -> features.of(pairs.get(k)));
    double[] odds = odds(model.evidence(), evidence, off.features(PairFeatures.NAMES));
    float[][] context = Context.features(pairs, odds, lines(document));
    double[] last = odds(model.context(), context, off.features(Context.NAMES));
    return Matching.best(pairs, last, Matching.LIKELY).stream()
        .map(pairs::get)
        .map(pair -> document.bead(Span.of(pair.english()), Span.of(pair.russian())))
        .toList();
  }

  /** Features that are off count with their mean, so that they tell nothing and shift nothing. */
  private static double[] odds(double[] weights, float[][] values, boolean[] off) {
    double[] odds = new double[values.length];
    for (int feature = 0; feature < weights.length; feature++) {
      int column = feature;
      double mean = Arrays.stream(values).mapToDouble(row -> row[column]).average().orElse(0);
      for (int k = 0; k < odds.length; k++) {
        odds[k] += weights[column] * (off[column] ? mean : values[k][column]);
      }
    }
    return odds;
  }

  private static LineNumbers lines(GoldBitext document) {
    boolean oneFile = !document.bitext().input().isPair();
    return new LineNumbers(lines(document.english()), lines(document.russian()), oneFile);
  }

  private static int[] lines(Document document) {
    return document.segments().stream().mapToInt(segment -> segment.place().line()).toArray();
  }
}
