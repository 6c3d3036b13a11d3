package dev.razvorot.format.chars;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/**
 * Decoded characters of a file as a {@link Reader} for parsers of tables and lines. The byte order
 * mark is taken off.
 *
 * <p>Between two calls of {@link #beginRecord()} only so much can be read: a quote without end must
 * not take the whole file into memory.
 */
public final class CharReader extends Reader {
  /** UTF-16 units of one row or line: two cells of 10 MB each. */
  private static final int LONGEST = 20 << 20;

  private final CharWindow window;
  private final Encoding encoding;
  private long recordStart;

  private CharReader(CharWindow window, Encoding encoding) {
    this.window = window;
    this.encoding = encoding;
  }

  /**
   * Opens a file, packed or not; its encoding is told by its first bytes.
   *
   * @throws CorpusFormatException if the encoding cannot be told
   * @throws IOException if the disk fails
   */
  public static CharReader open(Path path) throws IOException {
    OpenedFile opened = OpenedFile.ofText(path);
    return new CharReader(CharWindow.of(opened, path.toString()), opened.encoding());
  }

  /** How the file is encoded. */
  public Encoding encoding() {
    return encoding;
  }

  /** The place of the next character. */
  public Place place() {
    return window.place();
  }

  /** Says that a new row or line begins. */
  public void beginRecord() {
    recordStart = window.offset();
  }

  @Override
  public int read(char[] out, int offset, int length) throws IOException {
    if (window.offset() - recordStart > LONGEST) {
      throw new CorpusFormatException(
          window.place(),
          "a row that goes on and on",
          "at most " + LONGEST + " characters were expected, or a quote is not closed");
    }
    return window.copyAll(out, offset, length);
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
