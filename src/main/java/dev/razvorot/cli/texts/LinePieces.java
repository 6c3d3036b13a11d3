package dev.razvorot.cli.texts;

import java.io.IOException;
import java.io.Reader;

/**
 * Cuts a text into lines with their ends, and lines that go on and on into pieces at a space, so
 * that it is never held in memory whole.
 */
final class LinePieces {
  /** UTF-16 units after which a line is cut at the next space: longer than any paragraph. */
  private static final int LONG = 1 << 15;

  /** Units after which it is cut anywhere but within a character. */
  private static final int LONGEST = 2 * LONG;

  private static final int END = -1;

  private final Reader reader;
  private final char[] buffer = new char[1 << 13];
  private int at;
  private int filled;
  private int line = 1;
  private int column = 1;

  LinePieces(Reader reader) {
    this.reader = reader;
  }

  /**
   * A line, or a part of one.
   *
   * @param line number of the line, 1-based
   * @param column where the piece begins in it, 1-based, in UTF-16 units
   */
  record Piece(String text, int line, int column) {}

  /** The next piece; an empty one at the end. */
  Piece next() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean ended = false;
    for (int c = peek(); c != END && !ended && !isCut(text, c); c = peek()) {
      text.append((char) c);
      at++;
      ended = c == '\n' || c == '\r' && peek() != '\n';
    }
    Piece piece = new Piece(text.toString(), line, column);
    line += ended ? 1 : 0;
    column = ended ? 1 : column + text.length();
    return piece;
  }

  private static boolean isCut(StringBuilder text, int next) {
    int length = text.length();
    if (length < LONG) {
      return false;
    }
    char last = text.charAt(length - 1);
    return last == ' ' && next != ' ' && !isMark(next)
        || length >= LONGEST && !Character.isHighSurrogate(last) && !isMark(next);
  }

  private static boolean isMark(int c) {
    return c == '\n' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private int peek() throws IOException {
    while (at == filled && filled >= 0) {
      at = 0;
      filled = reader.read(buffer, 0, buffer.length);
    }
    return filled < 0 ? END : buffer[at];
  }
}
