package dev.razvorot.format;

import dev.razvorot.TranslationUnit;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/**
 * Writes translation units to one file in the order they come, in constant memory. The same units
 * give the same bytes.
 *
 * <p>Not safe for use by several threads. The caller closes it: {@link #close()} completes the
 * file. After a failed {@link #write}, closing leaves what stood in the file before.
 */
public interface CorpusWriter extends Closeable {

  /**
   * Adds a unit.
   *
   * @throws IOException if the disk fails, or the format cannot hold the unit and was told to
   *     refuse such
   */
  void write(TranslationUnit unit) throws IOException;

  /**
   * What the format could not hold so far: how often, by a few words that say what became of it.
   *
   * @return in a fixed order; empty if the file gives everything back
   */
  default Map<String, Long> losses() {
    return Map.of();
  }
}
