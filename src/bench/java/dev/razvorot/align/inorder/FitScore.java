package dev.razvorot.align.inorder;

import dev.razvorot.evaluation.Calibration;
import dev.razvorot.evaluation.Counting;
import dev.razvorot.evaluation.Evaluation;
import dev.razvorot.format.ladder.LineBead;
import java.util.List;

/** Strict F1 and calibration over the documents of a set. */
final class FitScore {
  private static final int BINS = 10;

  private double likelihood;
  private int beads;
  private final Counting counting;
  private final Evaluation evaluation;
  private final Calibration calibration = new Calibration();

  FitScore(Counting counting) {
    this.counting = counting;
    this.evaluation = new Evaluation(counting);
  }

  void add(List<LineBead> gold, List<LineBead> result, double logLikelihood) {
    likelihood += logLikelihood;
    beads += gold.size();
    evaluation.add(gold, result);
    calibration.add(gold, result);
  }

  double f1() {
    return evaluation.strict().f1();
  }

  /** Nats of log-likelihood of the gold, by bead. */
  double likelihood() {
    return likelihood / beads;
  }

  /** Expected calibration error; not a number if the gold says paragraphs only. */
  double calibrationError() {
    return counting == Counting.MERGED ? Double.NaN : calibration.error(BINS);
  }
}
