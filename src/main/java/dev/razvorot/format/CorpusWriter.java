package dev.razvorot.format;

import dev.razvorot.TranslationUnit;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/**
 * Writes translation units to one file in the order they come, in constant memory. The same units
 * give the same bytes.
 *
 * <p>Not safe for use by several threads. The caller {@linkplain #complete() completes} the file
 * when all units are in it, and closes it in any case. Without that, as after a failed {@link
 * #write} or when the caller's own code fails between two units, closing gives the file up: an
 * {@link AtomicFile} that it writes to then leaves what stood there before. Any other stream keeps
 * the part that was written.
 */
public interface CorpusWriter extends Closeable {

  /**
   * Adds a unit.
   *
   * @throws IllegalStateException if the file is complete or closed, or a write failed before
   * @throws IOException if the disk fails, or the format cannot hold the unit and was told to
   *     refuse such
   */
  void write(TranslationUnit unit) throws IOException;

  /**
   * Ends the file and closes its stream, which moves an {@link AtomicFile} into place.
   *
   * @throws IllegalStateException if the file is complete or closed, or a write failed before
   * @throws IOException if the disk fails; what stood in the file before stays
   */
  void complete() throws IOException;

  /** Closes the stream and gives up a file that is not complete; no more if it is. */
  @Override
  void close() throws IOException;

  /**
   * What the format could not hold so far: how often, by a few words that say what became of it.
   *
   * @return in a fixed order; empty if the file gives everything back
   */
  default Map<String, Long> losses() {
    return Map.of();
  }
}
