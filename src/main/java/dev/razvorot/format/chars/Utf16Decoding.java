package dev.razvorot.format.chars;

import java.io.IOException;
import java.io.InputStream;

/**
 * Decodes UTF-16 without asking whether halves of pairs have partners: what has none is mended, and
 * counted, later. A last byte that is half a unit is left out.
 */
final class Utf16Decoding implements CharSource {
  private static final int BUFFER_BYTES = 1 << 15;

  private final InputStream stream;
  private final boolean bigEndian;
  private final byte[] bytes = new byte[BUFFER_BYTES];

  Utf16Decoding(InputStream stream, boolean bigEndian) {
    this.stream = stream;
    this.bigEndian = bigEndian;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int count = stream.readNBytes(bytes, 0, Math.min(bytes.length, 2 * length)) / 2;
    for (int i = 0; i < count; i++) {
      int first = bytes[2 * i] & 0xFF;
      int second = bytes[2 * i + 1] & 0xFF;
      chars[offset + i] = (char) (bigEndian ? first << 8 | second : second << 8 | first);
    }
    return count == 0 ? -1 : count;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
