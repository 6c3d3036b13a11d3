package dev.razvorot.align.evidence;

import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.evidence.clues.Clues;
import dev.razvorot.align.evidence.clues.Tally;
import dev.razvorot.align.evidence.counterparts.Draft;
import dev.razvorot.align.evidence.counterparts.LinkCount;
import dev.razvorot.align.evidence.counterparts.LinkCounter;
import dev.razvorot.align.evidence.counterparts.Reach;
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
      Stream.concat(Clues.NAMES.stream(), RUNS.stream()).toList();

  /** Number of features. */
  public static final int COUNT = NAMES.size();

  /** Number of the first feature of runs. */
  public static final int RUN = NAMES.indexOf(RUNS.get(0));

  private final LinkCounter counter;
  private final Clues clues;
  private final Elsewhere elsewhere;

  private Features(PreparedBitext bitext, LinkCounter counter, Elsewhere elsewhere) {
    this.counter = counter;
    this.clues = new Clues(bitext, counter.closeness());
    this.elsewhere = elsewhere;
  }

  /** The evidence of pairs of lines anywhere. */
  public static Features anyOrder(PreparedBitext bitext) {
    return new Features(bitext, LinkCounter.anywhere(bitext), Elsewhere.nowhere(bitext));
  }

  /** The evidence of beads within reach. */
  public static Features inOrder(PreparedBitext bitext, Reach reach) {
    return new Features(bitext, LinkCounter.within(bitext, reach), Elsewhere.of(bitext));
  }

  /** What the bead of lines [line, lineEnd) and rows [row, rowEnd) is worth, in nats. */
  public double worth(double[] weights, int line, int lineEnd, int row, int rowEnd) {
    Price price = new Price(weights);
    Draft draft = draft(line, lineEnd, row, rowEnd);
    clues.weigh(draft, price);
    return price.nats() + elsewhere.nats(draft);
  }

  /** A bead of these lines, its words compared; it holds until the next one is asked for. */
  public Draft draft(int line, int lineEnd, int row, int rowEnd) {
    LinkCount links = counter.count(line, lineEnd, row, rowEnd);
    return new Draft(line, lineEnd, row, rowEnd, links);
  }

  /** Adds the features of a bead, numbered as in {@link #NAMES}. */
  public void weigh(Draft draft, Tally tally) {
    clues.weigh(draft, tally);
  }
}
