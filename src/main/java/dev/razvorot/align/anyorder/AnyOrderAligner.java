package dev.razvorot.align.anyorder;

import dev.razvorot.Alignment;
import dev.razvorot.Document;
import dev.razvorot.Segment;
import dev.razvorot.align.anyorder.candidates.Candidates;
import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import dev.razvorot.align.anyorder.context.LineNumbers;
import dev.razvorot.align.bitext.Interruption;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.evidence.Features;
import dev.razvorot.align.evidence.Weights;
import dev.razvorot.align.evidence.Witnesses;
import java.util.List;

/**
 * Pairs in any order: candidates by an inverted index, a model of how likely they are, and the
 * pairs that are best on both sides.
 */
public final class AnyOrderAligner {
  private final AnyOrderModel model = AnyOrderModel.fitted();
  private final double[] joiningWeights;

  /** {@code joiningWeights}: {@code [feature]} those of {@link Weights#inOrder()}. */
  public AnyOrderAligner(double[] joiningWeights) {
    this.joiningWeights = joiningWeights.clone();
  }

  /**
   * The beads of two documents and what was prepared of them; of lines of one file, neighbours that
   * belong to a pair are joined to it.
   */
  public Alignment align(PreparedBitext bitext, Document source, Document target) {
    return align(bitext, source, target, oneFile(source, target));
  }

  /**
   * The same of lines whose neighbours are elsewhere: one line of either side in a bead at most.
   */
  public Alignment alignScattered(PreparedBitext bitext, Document source, Document target) {
    return align(bitext, source, target, false);
  }

  private Alignment align(
      PreparedBitext bitext, Document source, Document target, boolean joining) {
    Features evidence = Features.anyOrder(bitext);
    Candidates candidates = new Candidates(bitext);
    List<Candidate> pairs = candidates.list();
    PairFeatures features = new PairFeatures(bitext, candidates, evidence);
    double[] odds = new double[pairs.size()];
    for (int k = 0; k < odds.length; k++) {
      Interruption.check();
      odds[k] = model.odds(features.of(pairs.get(k)));
    }
    LineNumbers lines = new LineNumbers(lines(source), lines(target), oneFile(source, target));
    Couples couples = couples(pairs, model.inContext(pairs, odds, lines), lines);
    if (joining) {
      couples.join(new Joining(evidence, joiningWeights));
    }
    return new Alignment(source, target, couples.beads(new Witnesses(bitext)));
  }

  /** The pairs that are kept, and how likely the lines of others have a counterpart. */
  static Couples couples(List<Candidate> pairs, double[] odds, LineNumbers lines) {
    Couples couples = new Couples(lines.english().length, lines.russian().length);
    for (int k : Matching.best(pairs, odds, Matching.LIKELY)) {
      couples.add(pairs.get(k).english(), pairs.get(k).russian(), odds[k]);
    }
    for (int k = 0; k < odds.length; k++) {
      couples.pass(pairs.get(k).english(), pairs.get(k).russian(), odds[k]);
    }
    return couples;
  }

  private static int[] lines(Document document) {
    return document.segments().stream().mapToInt(segment -> segment.place().line()).toArray();
  }

  private static boolean oneFile(Document source, Document target) {
    return source.size() > 0
        && target.size() > 0
        && file(source.segments().get(0)).equals(file(target.segments().get(0)));
  }

  private static String file(Segment segment) {
    return segment.place().file();
  }
}
