package dev.razvorot.translit.passes;

import java.io.IOException;
import java.io.Reader;

/** The beginning of a flow: reads letters and composes them (NFC), a piece at a time. */
public final class Source {
  /** Letters in memory at a time. */
  private static final int PIECE = 8192;

  /** Hangul vowels and finals, the only letters that join the letter before them. */
  private static final int JAMO = 0x1160;

  private static final int JAMO_END = 0x11FF;

  private Source() {}

  /** Lets everything that a reader has flow; closes neither. */
  public static void run(Reader reader, Flow flow) throws IOException {
    char[] letters = new char[PIECE];
    int length = 0;
    for (int read = fill(reader, letters, 0); read > 0; read = fill(reader, letters, length)) {
      length += read;
      int cut = cut(letters, length);
      take(letters, cut, flow);
      System.arraycopy(letters, cut, letters, 0, length - cut);
      length -= cut;
    }
    take(letters, length, flow);
    flow.end();
  }

  private static int fill(Reader reader, char[] letters, int length) throws IOException {
    return reader.read(letters, length, letters.length - length);
  }

  private static void take(char[] letters, int length, Flow flow) throws IOException {
    char[] composed = Rewriter.compose(new String(letters, 0, length)).toCharArray();
    flow.take(composed, 0, composed.length);
  }

  /**
   * The last position before which nothing can join what comes after it; the whole length if that
   * is nowhere in a full array.
   */
  private static int cut(char[] letters, int length) {
    for (int at = length - 1; at > 0; at--) {
      if (begins(letters[at])) {
        return at;
      }
    }
    return length == letters.length ? length : 0;
  }

  private static boolean begins(char letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.SURROGATE ->
          false;
      default -> letter < JAMO || letter > JAMO_END;
    };
  }
}
