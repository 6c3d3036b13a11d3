package dev.razvorot.format.xml.mended;

import dev.razvorot.Place;
import dev.razvorot.format.Oddity;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.CharWindow;

/**
 * Counts what is mended in the characters of a document, each spot once however often it is read.
 */
final class Mends {
  private final CharWindow window;
  private final ReadTally tally;
  private final long countedBefore;
  private long repairs;

  /**
   * Counts what stands from some character on.
   *
   * @param countedBefore how many characters were counted when the document was read the first time
   */
  Mends(CharWindow window, ReadTally tally, long countedBefore) {
    this.window = window;
    this.tally = tally;
    this.countedBefore = countedBefore;
  }

  /** An oddity at the next character. */
  void add(Oddity oddity) {
    if (window.offset() >= countedBefore) {
      tally.addAhead(oddity, window.place());
    }
    count(oddity);
  }

  /** An oddity at the next character that is only looked for when a document is read again. */
  void addNew(Oddity oddity) {
    tally.addAhead(oddity, window.place());
    count(oddity);
  }

  /** Repairs so far, counted or not. */
  long repairs() {
    return repairs;
  }

  /** The place of the next character. */
  Place place() {
    return window.place();
  }

  private void count(Oddity oddity) {
    repairs += oddity.outcome() == Oddity.Outcome.REPAIRED ? 1 : 0;
  }
}
