package dev.razvorot.format.chars;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a text file line by line, and knows their numbers. Lines end with LF, CR or both. Not safe
 * for use by several threads.
 */
public final class LineReader implements Closeable {
  private final CharReader chars;
  private final BufferedReader reader;
  private int line;

  private LineReader(CharReader chars) {
    this.chars = chars;
    this.reader = new BufferedReader(chars);
  }

  /**
   * Opens a file, packed or not.
   *
   * @throws dev.razvorot.format.CorpusFormatException if its encoding cannot be told
   * @throws IOException if the disk fails
   */
  public static LineReader open(Path path) throws IOException {
    return open(EncodedFile.of(path));
  }

  /**
   * Opens a file, packed or not.
   *
   * @throws dev.razvorot.format.CorpusFormatException if its encoding cannot be told
   * @throws IOException if the disk fails
   */
  public static LineReader open(EncodedFile file) throws IOException {
    return new LineReader(CharReader.open(file));
  }

  /** The next line without its end; empty at the end of the file. */
  public Optional<String> read() throws IOException {
    chars.beginRecord();
    Optional<String> read = Optional.ofNullable(reader.readLine());
    line += read.isPresent() ? 1 : 0;
    return read;
  }

  /** Number of the line that was read last, 1-based. */
  public int line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    chars.close();
  }
}
