package dev.razvorot.format.chars;

import dev.razvorot.format.CorpusFormatException;
import java.io.Closeable;
import java.io.IOException;

/**
 * A stretch of decoded characters that its reader sees as an array, so that looking at each costs
 * next to nothing. Behind the last stands NUL, which no text holds: a loop that stops there needs
 * to ask nothing else.
 */
public final class CharPage implements Closeable {
  /** UTF-16 units: a tag with the text before it is rarely longer. */
  private static final int MOST = 1 << 15;

  private final CharSource source;
  private final char[] chars = new char[MOST + 1];
  private int end;

  private CharPage(CharSource source) {
    this.source = source;
  }

  /** The characters of a file that was opened; none are at hand before {@link #turn}. */
  public static CharPage of(OpenedFile opened) {
    return new CharPage(CharSource.of(opened.stream(), opened.encoding()));
  }

  /** The characters, always in the same array. */
  public char[] chars() {
    return chars;
  }

  /** Index behind the last character at hand. */
  public int end() {
    return end;
  }

  /**
   * Lets go of what stands before an index, moves the rest to the front, and reads more behind it.
   *
   * @return how many characters more; 0 if there is no room, or nothing that can be decoded; -1 at
   *     the end
   * @throws IOException if the disk fails
   */
  public int turn(int from) throws IOException {
    System.arraycopy(chars, from, chars, 0, end - from);
    end -= from;
    int count = MOST - end < 2 ? 0 : read();
    end += Math.max(0, count);
    chars[end] = 0;
    return count;
  }

  private int read() throws IOException {
    try {
      return source.read(chars, end, MOST - end);
    } catch (MalformedBytesException | CorpusFormatException e) {
      return 0;
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
