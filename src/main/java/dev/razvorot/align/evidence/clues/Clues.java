package dev.razvorot.align.evidence.clues;

import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.evidence.counterparts.Draft;
import java.util.List;
import java.util.stream.Stream;

/**
 * All clues, in the order of the weights files. Any number of threads may share them, each with
 * drafts of its own.
 */
public final class Clues {
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
              OneSidedClue.NAMES)
          .flatMap(List::stream)
          .toList();

  /** Number of the first feature of one-sided beads. */
  private static final int ONE_SIDED = NAMES.indexOf(OneSidedClue.NAMES.get(0));

  private record Placed(Clue clue, int base) {}

  private final Placed[] ofPairs;
  private final Clue ofOneSided;

  /**
   * The clues of a bitext.
   *
   * @param closeness how much more of a line its translation has words for than is usual, in [-0.5,
   *     0.5]; 0 if it is not known
   */
  public Clues(PreparedBitext bitext, double closeness) {
    this.ofPairs =
        new Placed[] {
          placed(new LinkClue(), LinkClue.NAMES),
          placed(new ShapeClue(), ShapeClue.NAMES),
          placed(new LengthClue(bitext), LengthClue.NAMES),
          placed(new MarkClue(bitext), MarkClue.NAMES),
          placed(new BorderClue(bitext), BorderClue.NAMES),
          placed(new TurnClue(bitext), TurnClue.NAMES),
          placed(new UnlinkedClue(), UnlinkedClue.NAMES),
          placed(new StrangeClue(closeness), StrangeClue.NAMES),
          placed(new CoverClue(closeness), CoverClue.NAMES),
          placed(new PlaceClue(), PlaceClue.NAMES)
        };
    this.ofOneSided = new OneSidedClue(bitext);
  }

  private static Placed placed(Clue clue, List<String> names) {
    return new Placed(clue, NAMES.indexOf(names.get(0)));
  }

  /** Adds the features of a bead, numbered as in {@link #NAMES}. */
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
