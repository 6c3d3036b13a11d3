package dev.razvorot.translit.passes;

import dev.razvorot.translit.rules.Sequence;
import java.io.IOException;
import java.util.Arrays;

/** What has been written so far; its end is what rules see before the key. Not for two threads. */
final class Output {
  /** Room for a headline without growing. */
  private static final int START = 256;

  private char[] letters = new char[START];
  private int length;

  /** Makes room for more letters and gives the array, valid until the next call. */
  char[] reserve(int more) {
    if (letters.length - length < more) {
      letters = Arrays.copyOf(letters, Math.max(length + more, letters.length * 2));
    }
    return letters;
  }

  /** The array that begins with what was written; valid until the next call of reserve. */
  char[] letters() {
    return letters;
  }

  int length() {
    return length;
  }

  /** Takes letters that were put behind the end of the array as written. */
  void length(int length) {
    this.length = length;
  }

  /** Writes letters for which there is room. */
  void append(String text) {
    text.getChars(0, text.length(), letters, length);
    length += text.length();
  }

  /** Writes a letter for which there is room. */
  void append(char letter) {
    letters[length++] = letter;
  }

  boolean endsWith(Sequence sequence) {
    return sequence.backward(letters, length) != Sequence.MISS;
  }

  /** Moves everything but the last letters on. */
  void drain(Flow next, int keep) throws IOException {
    int gone = length - keep;
    if (gone > 0) {
      next.take(letters, 0, gone);
      System.arraycopy(letters, gone, letters, 0, keep);
      length = keep;
    }
  }
}
