package dev.razvorot.format.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;

/**
 * The characters of a table, with quotes doubled that stand within a quoted field and do not end
 * it: {@code "Composer of "The Diamond Arm" dies"}. So one such row changes no other.
 *
 * <p>A quote is doubled only if the field ends in the same line and does not look as if another
 * field began there; else it stays, and the parser complains. Of two quotes before the end of a
 * field the first is such a quote if one before it was left open: {@code "«Рука» is "The Arm""}.
 * Memory: a line, at most {@value #FARTHEST} characters. Not safe for use by several threads.
 */
final class MendedQuotes extends Reader {
  /** How far the end of a field is looked for: longer than any headline. */
  private static final int FARTHEST = 1 << 14;

  private enum At {
    FIELD_START,
    BARE,
    QUOTED
  }

  private final Reader in;
  private final Dialect dialect;

  /** Lines with mended quotes that were not asked for yet, 1-based. */
  private final Queue<Long> mended = new ArrayDeque<>();

  private char[] ahead = new char[1 << 13];
  private int start;
  private int end;
  private At at = At.FIELD_START;
  private boolean owesQuote;

  /** The character given out last; a line end before the first. */
  private char last = '\n';

  private long line = 1;

  /** Mended quotes of the present field. */
  private int mendedHere;

  /** Fields in quotes that were sound, and those that were mended. */
  private long sound;

  private long broken;

  MendedQuotes(Reader in, Dialect dialect) {
    this.in = in;
    this.dialect = dialect;
  }

  /** Whether some quotes up to the end of a line were mended since the last question. */
  boolean mendedUpTo(long last) {
    boolean found = false;
    while (!mended.isEmpty() && mended.peek() <= last) {
      mended.remove();
      found = true;
    }
    return found;
  }

  /** Whether fields are rarely to be mended, so that quotes seem to be meant as such. */
  boolean areMeant() {
    return broken == 0 || sound > 3 * broken;
  }

  @Override
  public int read(char[] out, int offset, int length) throws IOException {
    int count = 0;
    while (count < length && (owesQuote || has(0))) {
      out[offset + count++] = next();
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private char next() throws IOException {
    if (owesQuote) {
      owesQuote = false;
      return '"';
    }
    char c = ahead[start];
    if (c == '"' && at == At.QUOTED) {
      quoteWithin();
    } else if (at != At.QUOTED) {
      outside(c);
    }
    count(c);
    start++;
    last = c;
    return c;
  }

  private void outside(char c) {
    if (c == dialect.delimiter() || isLineEnd(c)) {
      at = At.FIELD_START;
    } else if (at == At.FIELD_START && c == '"') {
      at = At.QUOTED;
      mendedHere = 0;
    } else if (!(dialect.blanks() && c == ' ')) {
      at = At.BARE;
    }
  }

  private void count(char c) {
    line += c == '\r' || c == '\n' && last != '\r' ? 1 : 0;
  }

  private void quoteWithin() throws IOException {
    boolean isDoubled = has(1) && ahead[start + 1] == '"';
    if (isDoubled && !(mendedHere % 2 == 1 && ends(2))) {
      owesQuote = true;
      start++;
    } else if (!isDoubled && ends(1)) {
      at = At.BARE;
      sound += mendedHere == 0 ? 1 : 0;
    } else if (!looksLikeStart() && endsInLine()) {
      mend();
    } else {
      at = At.BARE;
      broken++;
    }
  }

  private void mend() {
    owesQuote = true;
    broken += mendedHere++ == 0 ? 1 : 0;
    mended.add(line);
  }

  private boolean looksLikeStart() {
    return last == dialect.delimiter() || isLineEnd(last);
  }

  /** Whether a field ends where a quote so many characters ahead of the present one is over. */
  private boolean ends(int from) throws IOException {
    int i = from;
    while (i < FARTHEST && has(i) && isBlank(ahead[start + i])) {
      i++;
    }
    return !has(i) || ahead[start + i] == dialect.delimiter() || isLineEnd(ahead[start + i]);
  }

  private boolean endsInLine() throws IOException {
    int i = 1;
    while (i < FARTHEST && has(i) && !isLineEnd(ahead[start + i])) {
      if (ahead[start + i] == '"' && ends(i + 1)) {
        return true;
      }
      i++;
    }
    return false;
  }

  private boolean isBlank(char c) {
    return Character.isWhitespace(c) && c != dialect.delimiter() && !isLineEnd(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether there is a character so far ahead; reads on if need be. */
  private boolean has(int distance) throws IOException {
    while (start + distance >= end) {
      makeRoom();
      int count = in.read(ahead, end, ahead.length - end);
      if (count < 0) {
        return false;
      }
      end += count;
    }
    return true;
  }

  private void makeRoom() {
    if (end < ahead.length) {
      return;
    }
    int left = end - start;
    char[] room = 2 * left > ahead.length ? Arrays.copyOf(ahead, 2 * ahead.length) : ahead;
    System.arraycopy(ahead, start, room, 0, left);
    ahead = room;
    start = 0;
    end = left;
  }
}
