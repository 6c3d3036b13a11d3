package dev.razvorot.format.chars;

import dev.razvorot.format.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Objects;

/**
 * Writes text as UTF-8. Halves of surrogate pairs, which no encoding can hold, become U+FFFD and
 * are counted.
 *
 * <p>After a failed write, closing leaves what stood in an {@link AtomicFile} before. Not safe for
 * use by several threads.
 */
public final class Utf8Writer extends Writer {
  private static final int BUFFER_BYTES = 1 << 16;

  /** Bytes of the longest code point (RFC 3629). */
  private static final int LONGEST = 4;

  private static final char REPLACEMENT = '\uFFFD';

  private final OutputStream stream;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int filled;

  /** A first half that waits for its second; 0 if none does. */
  private char high;

  private long replaced;

  /** Writes to a stream, which {@link #close()} closes. */
  public Utf8Writer(OutputStream stream) {
    this.stream = Objects.requireNonNull(stream, "stream");
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      put(chars[i]);
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      put(text.charAt(i));
    }
  }

  /** How many halves of pairs were replaced so far. */
  public long replaced() {
    return replaced;
  }

  /** Lets the file beneath keep its old content; closing still closes the stream. */
  public void abandon() {
    filled = 0;
    high = 0;
    if (stream instanceof AtomicFile file) {
      file.abandon();
    }
  }

  @Override
  public void flush() throws IOException {
    drain();
    stream.flush();
  }

  /** Writes what is left and closes the stream, also if that fails. */
  @Override
  public void close() throws IOException {
    try (stream) {
      replaceHigh();
      drain();
    } catch (IOException e) {
      abandon();
      throw e;
    }
  }

  private void put(char c) throws IOException {
    if (filled > BUFFER_BYTES - 2 * LONGEST) {
      drain();
    }
    if (high != 0 && Character.isLowSurrogate(c)) {
      four(Character.toCodePoint(high, c));
      high = 0;
      return;
    }
    replaceHigh();
    if (c < 0x80) {
      buffer[filled++] = (byte) c;
    } else if (c < 0x800) {
      buffer[filled++] = (byte) (0xC0 | c >> 6);
      buffer[filled++] = (byte) (0x80 | c & 0x3F);
    } else {
      wide(c);
    }
  }

  private void wide(char c) {
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      replaced++;
      three(REPLACEMENT);
    } else {
      three(c);
    }
  }

  private void replaceHigh() {
    if (high != 0) {
      high = 0;
      replaced++;
      three(REPLACEMENT);
    }
  }

  private void three(char c) {
    buffer[filled++] = (byte) (0xE0 | c >> 12);
    buffer[filled++] = (byte) (0x80 | c >> 6 & 0x3F);
    buffer[filled++] = (byte) (0x80 | c & 0x3F);
  }

  private void four(int codePoint) {
    buffer[filled++] = (byte) (0xF0 | codePoint >> 18);
    buffer[filled++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
    buffer[filled++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
    buffer[filled++] = (byte) (0x80 | codePoint & 0x3F);
  }

  private void drain() throws IOException {
    if (filled > 0) {
      stream.write(buffer, 0, filled);
      filled = 0;
    }
  }
}
