package dev.razvorot.format.chars;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Decoded characters of a stream. */
interface CharSource extends Closeable {

  /** The fastest way to decode an encoding. */
  static CharSource of(InputStream stream, Encoding encoding) {
    Charset charset = encoding.charset();
    if (charset.equals(StandardCharsets.UTF_8)) {
      return new Utf8Decoding(stream, encoding.damaged());
    }
    boolean bigEndian = charset.equals(StandardCharsets.UTF_16BE);
    return bigEndian || charset.equals(StandardCharsets.UTF_16LE)
        ? new Utf16Decoding(stream, bigEndian)
        : new CharsetDecoding(stream, charset);
  }

  /**
   * Fills a part of an array, which has room for two units at least.
   *
   * @return number of UTF-16 units; -1 at the end
   * @throws MalformedBytesException if nothing can be decoded from here on
   */
  int read(char[] chars, int offset, int length) throws IOException;
}
