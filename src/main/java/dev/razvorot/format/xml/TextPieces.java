package dev.razvorot.format.xml;

import dev.razvorot.format.CorpusFormatException;

/**
 * A text that a parser gives in pieces: usually in one, which is then copied once only. Not safe
 * for use by several threads.
 */
public final class TextPieces {
  private final StringBuilder several = new StringBuilder(0);
  private String one = "";
  private boolean isOne = true;

  /** Forgets what was added. */
  public void clear() {
    one = "";
    isOne = true;
    several.setLength(0);
  }

  /**
   * Adds the piece that a cursor is at.
   *
   * @throws CorpusFormatException if the text becomes longer than anyone's segment
   */
  public void add(XmlCursor cursor) throws CorpusFormatException {
    if (isOne && one.isEmpty()) {
      one = cursor.piece();
      return;
    }
    if (isOne) {
      several.append(one);
      isOne = false;
    }
    cursor.appendText(several);
  }

  /** UTF-16 units so far. */
  public int length() {
    return isOne ? one.length() : several.length();
  }

  /** The text so far. */
  @Override
  public String toString() {
    return isOne ? one : several.toString();
  }
}
