package dev.razvorot.format;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The files of one run, which appear together or not at all.
 *
 * <pre>{@code
 * try (OutputFolder folder = new OutputFolder(Path.of("corpus"))) {
 *   try (CorpusWriter tmx = new TmxWriter(folder.create("headlines.tmx"), options)) {
 *     ...
 *     tmx.complete();
 *   }
 *   folder.complete();
 * }
 * }</pre>
 *
 * <p>Without {@link #complete()}, closing removes what was written and every old file stays. Not
 * safe for use by several threads.
 */
public final class OutputFolder implements Closeable {
  private final Path folder;
  private final List<AtomicFile> files = new ArrayList<>();

  /** A folder, which is made with the first file if it is missing. */
  public OutputFolder(Path folder) {
    this.folder = Objects.requireNonNull(folder, "folder").toAbsolutePath().normalize();
  }

  /**
   * Opens a file of the run; its writer closes it.
   *
   * @param name name of the file, or a relative path below the folder
   * @throws IllegalArgumentException if the name leads out of the folder
   * @throws IOException if the folder cannot be made or written
   */
  public AtomicFile create(String name) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new IllegalArgumentException("file name " + name + " leads out of " + folder);
    }
    AtomicFile atomic = new AtomicFile(file, true);
    files.add(atomic);
    return atomic;
  }

  /**
   * Moves every file into place, in the order of their creation.
   *
   * @throws IllegalStateException if a file is still open or was abandoned
   * @throws IOException if a file cannot be moved
   */
  public void complete() throws IOException {
    for (AtomicFile file : files) {
      if (!file.isSealed()) {
        throw new IllegalStateException(file.target() + " is not complete");
      }
    }
    for (AtomicFile file : files) {
      file.moveIntoPlace();
    }
    files.clear();
  }

  /** Removes what was not moved into place. */
  @Override
  public void close() throws IOException {
    for (AtomicFile file : files) {
      file.discard();
    }
    files.clear();
  }
}
