package dev.razvorot.align.evidence.clues;

import dev.razvorot.align.evidence.counterparts.Draft;

/**
 * One kind of what speaks for or against a bead, as numbers that the weights multiply (a log-linear
 * model: Lafferty, McCallum and Pereira 2001).
 *
 * <p>To add a kind: a class with the names of its features, one line in {@link Clues}, and weights
 * fitted anew. Stateless, so that any number of threads may share one.
 */
interface Clue {

  /**
   * Adds the values of this clue's features.
   *
   * @param draft the bead that is weighed
   * @param base the number of the clue's first feature
   */
  void weigh(Draft draft, int base, Tally tally);
}
