package dev.razvorot.align.evidence;

import dev.razvorot.align.bitext.PreparedBitext;
import java.util.List;
import java.util.stream.Stream;

/**
 * What speaks for or against a bead, as numbers that the weights multiply: all clues, in the order
 * of the weights files.
 *
 * <p>The sum is a log-linear price in nats, as in a conditional random field (Lafferty, McCallum
 * and Pereira 2001). Not for several threads.
 */
public final class Features {
  /** Names of what a step from one one-sided bead to the next weighs. */
  private static final List<String> RUNS = List.of("run.same-side", "run.other-side");

  /** {@code [feature]} names, in the order of the weights files. */
  public static final List<String> NAMES =
      Stream.of(
              LinkClue.NAMES,
              ShapeClue.NAMES,
              LengthClue.NAMES,
              MarkClue.NAMES,
              BorderClue.NAMES,
              TurnClue.NAMES,
              UnlinkedClue.NAMES,
              StrangeClue.NAMES,
              CoverClue.NAMES,
              PlaceClue.NAMES,
              OneSidedClue.NAMES,
              RUNS)
          .flatMap(List::stream)
          .toList();

  /** Number of features. */
  public static final int COUNT = NAMES.size();

  /** Number of the first feature of one-sided beads, and of runs of them. */
  static final int ONE_SIDED = NAMES.indexOf(OneSidedClue.NAMES.get(0));

  /** Number of the first feature of runs. */
  public static final int RUN = NAMES.indexOf(RUNS.get(0));

  private record Placed(Clue clue, int base) {}

  private final LinkCounter counter;
  private final Placed[] ofPairs;
  private final Clue ofOneSided;
  private final Elsewhere elsewhere;

  private Features(PreparedBitext bitext, LineClasses cells, double fidelity, Elsewhere elsewhere) {
    this.counter = new LinkCounter(bitext, cells);
    this.ofPairs =
        new Placed[] {
          placed(new LinkClue(), LinkClue.NAMES),
          placed(new ShapeClue(), ShapeClue.NAMES),
          placed(new LengthClue(bitext), LengthClue.NAMES),
          placed(new MarkClue(bitext), MarkClue.NAMES),
          placed(new BorderClue(bitext), BorderClue.NAMES),
          placed(new TurnClue(bitext), TurnClue.NAMES),
          placed(new UnlinkedClue(), UnlinkedClue.NAMES),
          placed(new StrangeClue(fidelity), StrangeClue.NAMES),
          placed(new CoverClue(fidelity), CoverClue.NAMES),
          placed(new PlaceClue(), PlaceClue.NAMES)
        };
    this.ofOneSided = new OneSidedClue(bitext);
    this.elsewhere = elsewhere;
  }

  private static Placed placed(Clue clue, List<String> names) {
    return new Placed(clue, NAMES.indexOf(names.get(0)));
  }

  /** The evidence of pairs of lines anywhere. */
  public static Features anyOrder(PreparedBitext bitext) {
    return new Features(
        bitext, new Counterparts(bitext), CoverClue.USUAL_FIDELITY, Elsewhere.nowhere(bitext));
  }

  /** The evidence of beads within reach. */
  public static Features inOrder(PreparedBitext bitext, Reach reach) {
    Cells cells = new Cells(bitext, reach);
    return new Features(bitext, cells, Fidelity.of(bitext, reach, cells), Elsewhere.of(bitext));
  }

  /** What the bead of lines [line, lineEnd) and rows [row, rowEnd) is worth, in nats. */
  public double worth(double[] weights, int line, int lineEnd, int row, int rowEnd) {
    Price price = new Price(weights);
    Draft draft = draft(line, lineEnd, row, rowEnd);
    weigh(draft, price);
    return price.nats() + elsewhere.nats(draft);
  }

  /** A bead of these lines, its words compared; it holds until the next one is asked for. */
  public Draft draft(int line, int lineEnd, int row, int rowEnd) {
    LinkCount links = counter.count(line, lineEnd, row, rowEnd);
    return new Draft(line, lineEnd, row, rowEnd, links);
  }

  /** Adds the features of a bead. */
  public void weigh(Draft draft, Tally tally) {
    if (!draft.isPair()) {
      ofOneSided.weigh(draft, ONE_SIDED, tally);
      return;
    }
    for (Placed placed : ofPairs) {
      placed.clue().weigh(draft, placed.base(), tally);
    }
  }
}
