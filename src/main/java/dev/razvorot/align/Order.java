package dev.razvorot.align;

import dev.razvorot.Document;
import dev.razvorot.align.anyorder.candidates.RisingCandidates;
import dev.razvorot.align.bitext.Preparation;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.lexicon.Lexicon;

/** Whether the segments of a bitext come in the same order on both sides. */
public enum Order {
  /** They do: align in order. */
  KEPT,
  /** They do not, or most have no counterpart: align in any order. */
  ANY;

  /**
   * Judges by pairs of lines that rare words link: in order, most of them rise together on both
   * sides. Where these are few, all words must bear it out.
   *
   * @param source the English document
   * @param target the Russian document
   */
  public static Order of(Document source, Document target, Lexicon lexicon) {
    return of(new Preparation(lexicon).of(source, target));
  }

  static Order of(PreparedBitext bitext) {
    return RisingAnchors.prevail(bitext) && RisingCandidates.prevail(bitext) ? KEPT : ANY;
  }
}
