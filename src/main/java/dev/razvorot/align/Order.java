package dev.razvorot.align;

import dev.razvorot.Document;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.lexicon.Words;

/** Whether the segments of a bitext come in the same order on both sides. */
public enum Order {
  /** They do: align in order. */
  KEPT,
  /** They do not, or most have no counterpart: align in any order. */
  ANY;

  /**
   * Judges by the words that link one line to one line: in order, most of them lie on one rising
   * chain.
   *
   * @param source the English document
   * @param target the Russian document
   */
  public static Order of(Document source, Document target, Lexicon lexicon) {
    Bitext bitext = Bitext.of(source, target, new Words(lexicon));
    return Corridor.chainShare(bitext) >= KEPT_SHARE ? KEPT : ANY;
  }

  /**
   * In bitexts in order nine anchors in ten are on the chain, in shuffled ones few; see
   * benchmarks.md.
   */
  private static final double KEPT_SHARE = 0.5;
}
