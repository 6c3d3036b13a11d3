package dev.razvorot.format.xml;

import java.io.Closeable;
import java.io.IOException;

/** Decoded characters of a stream. */
interface CharSource extends Closeable {

  /**
   * Fills a part of an array, which has room for two units at least.
   *
   * @return number of UTF-16 units; -1 at the end
   * @throws MalformedBytesException if nothing can be decoded from here on
   */
  int read(char[] chars, int offset, int length) throws IOException;
}
