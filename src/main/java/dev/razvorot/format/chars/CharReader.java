package dev.razvorot.format.chars;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import java.io.IOException;
import java.io.InputStream;
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
  private final long longest;
  private long recordStart;

  private CharReader(CharWindow window, Encoding encoding, long longest) {
    this.window = window;
    this.encoding = encoding;
    this.longest = longest;
  }

  /**
   * Opens a file, packed or not; its encoding is told by its first bytes.
   *
   * @throws CorpusFormatException if the encoding cannot be told
   * @throws IOException if the disk fails
   */
  public static CharReader open(Path path) throws IOException {
    return open(EncodedFile.of(path));
  }

  /**
   * Opens a file, packed or not.
   *
   * @throws CorpusFormatException if its encoding cannot be told
   * @throws IOException if the disk fails
   */
  public static CharReader open(EncodedFile file) throws IOException {
    return open(file, LONGEST);
  }

  /**
   * Opens a file that is never held in memory, so that its lines may be of any length.
   *
   * @throws CorpusFormatException if the encoding cannot be told
   * @throws IOException if the disk fails
   */
  public static CharReader openStream(Path path) throws IOException {
    return openStream(EncodedFile.of(path));
  }

  /**
   * The same of a file whose encoding may be known.
   *
   * @throws CorpusFormatException if the encoding cannot be told
   * @throws IOException if the disk fails
   */
  public static CharReader openStream(EncodedFile file) throws IOException {
    return open(file, Long.MAX_VALUE);
  }

  private static CharReader open(EncodedFile file, long longest) throws IOException {
    OpenedFile opened = OpenedFile.ofText(file);
    CharWindow window = CharWindow.of(opened, file.name());
    return new CharReader(window, opened.encoding(), longest);
  }

  /**
   * Reads UTF-8, with or without byte order mark, from a stream that cannot be looked at twice. Its
   * lines may be of any length.
   *
   * @param name what errors call the stream
   * @throws IOException if the stream fails
   */
  public static CharReader ofStream(InputStream stream, String name) throws IOException {
    CharWindow window = new CharWindow(new Utf8Decoding(stream), name, TagNames.ANY);
    if (window.has(1) && window.peek() == '\uFEFF') {
      window.skip(1);
    }
    return new CharReader(window, Encoding.UTF_8, Long.MAX_VALUE);
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
    if (window.offset() - recordStart > longest) {
      throw new CorpusFormatException(
          window.place(),
          "a row that goes on and on",
          "at most " + longest + " characters were expected, or a quote is not closed");
    }
    return window.copyAll(out, offset, length);
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
