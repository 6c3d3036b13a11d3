package dev.razvorot.evaluation;

import dev.razvorot.evaluation.Score.Tally;
import dev.razvorot.format.ladder.LineBead;
import java.util.List;
import java.util.Objects;

/**
 * Compares alignments with gold, as Sennrich and Volk (2011, W11-4624) do: beads are counted over
 * all documents together; a bead of the result is right if the gold has the same one (strict), or
 * one that shares a pair of lines with it (lax). Precision counts every bead of the result, recall
 * the pairs of the gold.
 *
 * <p>A bead of one side counts as so many beads of one line. Not safe for use by several threads.
 * Cost of a document: O(its lines).
 */
public final class Evaluation {
  private final Counting counting;
  private int documents;
  private Tally strictPrecision = Tally.NONE;
  private Tally strictRecall = Tally.NONE;
  private Tally laxPrecision = Tally.NONE;
  private Tally laxRecall = Tally.NONE;

  /** An evaluation that has seen nothing yet. */
  public Evaluation(Counting counting) {
    this.counting = Objects.requireNonNull(counting, "counting");
  }

  /**
   * Counts a document.
   *
   * @param gold its beads as they should be
   * @param result its beads as they are
   */
  public void add(List<LineBead> gold, List<LineBead> result) {
    BeadSet right = BeadSet.of(gold);
    BeadSet pairs = right.pairs();
    BeadSet found = found(right, BeadSet.of(result));
    documents++;
    strictPrecision = strictPrecision.plus(found.sameIn(right));
    strictRecall = strictRecall.plus(pairs.sameIn(found));
    laxPrecision = laxPrecision.plus(found.overlapping(right));
    laxRecall = laxRecall.plus(pairs.overlapping(found));
  }

  private BeadSet found(BeadSet gold, BeadSet result) {
    return switch (counting) {
      case ALL -> result;
      case MERGED -> result.mergedInside(gold);
      case PAIRS -> result.pairs();
    };
  }

  /** How many documents were counted. */
  public int documents() {
    return documents;
  }

  /** The score in which only the very beads of the gold are right. */
  public Score strict() {
    return Score.of(strictPrecision, strictRecall);
  }

  /** The score in which a bead that overlaps one of the gold is right. */
  public Score lax() {
    return Score.of(laxPrecision, laxRecall);
  }
}
