package dev.razvorot.format;

import dev.razvorot.Place;
import dev.razvorot.TranslationUnit;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Gives the translation units of one file in its order, one at a time and in constant memory.
 *
 * <p>Not safe for use by several threads. The caller closes it.
 */
public interface CorpusReader extends Closeable {

  /**
   * The next unit.
   *
   * @return empty at the end of the file, and ever after
   * @throws CorpusFormatException if the rest of the file cannot be understood; units already given
   *     remain good
   * @throws IllegalStateException if it is closed
   * @throws IOException if the disk fails
   */
  Optional<TranslationUnit> read() throws IOException;

  /** Where the unit that was read last begins; the beginning of the file before any was read. */
  Place place();

  /** What each file that was read says of itself; empty where the format has no headers. */
  default List<CorpusHeader> headers() {
    return List.of();
  }

  /** What was kept, repaired and skipped so far; complete once {@link #read} has given empty. */
  ReadReport report();
}
