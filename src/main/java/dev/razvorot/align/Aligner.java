package dev.razvorot.align;

import dev.razvorot.Alignment;
import dev.razvorot.Document;
import dev.razvorot.lexicon.Lexicon;
import java.util.concurrent.CancellationException;

/**
 * Pairs the segments of two documents.
 *
 * <p>Total: content never makes it throw. What has no counterpart ends in one-sided beads; an empty
 * side gives only such. The same documents give the same beads on every machine. Any number of
 * threads may share an aligner, and should: it remembers the words it has met, so that of many
 * small texts each costs many times more with an aligner of its own.
 *
 * <p>An alignment that is not wanted any more is cancelled by {@linkplain Thread#interrupt()
 * interrupting} the thread that makes it, as {@code future.cancel(true)} does: within a fraction of
 * a second it ends in a {@link CancellationException}, and the flag of the thread stays set. How
 * far it is cannot be seen. For progress over many documents see {@link
 * dev.razvorot.pipeline.Pipeline}.
 *
 * <p>Cost, by src/docs/benchmarks.md, section Scale: in order, seven to ten thousand lines of both
 * sides a second, O(lines) memory, some 4 kB for each; in any order 700 to 2,000 lines a second,
 * the fewer the longer lists and lines are, and a few kB for each.
 */
public interface Aligner {

  /**
   * The beads of a bitext.
   *
   * @param source the English document
   * @param target the Russian document
   * @throws IllegalArgumentException if the source says that it is not English, or the target that
   *     it is not Russian; of the texts themselves no language is asked
   * @throws NullPointerException if either is null
   * @throws CancellationException if the thread is interrupted
   */
  Alignment align(Document source, Document target);

  /**
   * For documents whose segments come in the same order; beads of up to six segments to one, four
   * to two, three to three. Dear to make: keep it, or make one of {@link Aligners}.
   *
   * @throws NullPointerException if the lexicon is null
   */
  static Aligner inOrder(Lexicon lexicon) {
    return new Aligners(lexicon).in(Order.KEPT);
  }

  /** {@link #inOrder(Lexicon)} with the built-in lexicon. */
  static Aligner inOrder() {
    return inOrder(Lexicon.builtIn());
  }

  /**
   * For lists in any order, and for the two halves of one file in which most text has no
   * counterpart: beads of one segment to one, now and then of two or three neighbours to one. Dear
   * to make: keep it, or make one of {@link Aligners}.
   *
   * <p>If the segments of both documents come from one file (the same name in their places), their
   * lines tell how far translations stand from each other in it.
   *
   * @throws NullPointerException if the lexicon is null
   */
  static Aligner anyOrder(Lexicon lexicon) {
    return new Aligners(lexicon).in(Order.ANY);
  }

  /** {@link #anyOrder(Lexicon)} with the built-in lexicon. */
  static Aligner anyOrder() {
    return anyOrder(Lexicon.builtIn());
  }
}
