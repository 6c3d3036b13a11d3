package dev.razvorot.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A file that appears whole or not at all: bytes go to a temporary neighbour, which {@link
 * #close()} moves into place. After a failed write or {@link #abandon()}, closing removes the
 * neighbour instead and what stood there before stays.
 *
 * <p>Whatever goes wrong is an {@link OutputException}. Missing parent folders are made. A symbolic
 * link is followed, not replaced; a device or pipe is written to as it stands. Not safe for use by
 * several threads.
 */
public final class AtomicFile extends OutputStream {
  private final Path named;
  private final Path target;
  private final Path neighbour;
  private final OutputStream stream;
  private final boolean waits;
  private State state = State.OPEN;

  private enum State {
    OPEN,
    BROKEN,
    SEALED,
    DONE
  }

  /**
   * Opens the neighbour.
   *
   * @throws OutputException if the folder cannot be made or written
   */
  public AtomicFile(Path file) throws IOException {
    this(file, false);
  }

  /** If it waits, closing only ends the writing, and {@link #moveIntoPlace} is called later. */
  AtomicFile(Path file, boolean waits) throws IOException {
    this.waits = waits;
    this.named = Objects.requireNonNull(file, "file");
    try {
      this.target = destination(file);
      Files.createDirectories(target.getParent());
      this.neighbour = isDevice(target) ? target : claimNeighbour(target);
      this.stream =
          new BufferedOutputStream(Files.newOutputStream(neighbour, StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw new OutputException(file, e);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (state != State.OPEN) {
      throw new IOException(target + " is closed");
    }
    try {
      stream.write(bytes, offset, length);
    } catch (IOException e) {
      state = State.BROKEN;
      throw new OutputException(named, e);
    }
  }

  /** Gives up: closing will leave the old file as it was. Has no effect once closed. */
  public void abandon() {
    if (state == State.OPEN) {
      state = State.BROKEN;
    }
  }

  /** Moves the file into place, or removes what was written if it is broken. */
  @Override
  public void close() throws IOException {
    if (state == State.OPEN) {
      closeStream();
      state = State.SEALED;
    } else if (state == State.BROKEN) {
      discard();
    }
    if (state == State.SEALED && !waits) {
      moveIntoPlace();
    }
  }

  /** Whether the bytes are complete and wait to be moved. */
  boolean isSealed() {
    return state == State.SEALED;
  }

  Path target() {
    return target;
  }

  void moveIntoPlace() throws IOException {
    if (neighbour.equals(target)) {
      state = State.DONE;
      return;
    }
    try {
      Files.move(
          neighbour, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      state = State.DONE;
    } catch (IOException e) {
      throw new OutputException(named, e);
    } finally {
      Files.deleteIfExists(neighbour);
    }
  }

  /** Removes what was written, complete or not. Has no effect once moved. */
  void discard() throws IOException {
    if (state != State.DONE) {
      state = State.DONE;
      try (stream) {
        if (!neighbour.equals(target)) {
          Files.deleteIfExists(neighbour);
        }
      }
    }
  }

  private void closeStream() throws IOException {
    try {
      stream.close();
    } catch (IOException e) {
      discard();
      throw new OutputException(named, e);
    }
  }

  private static Path destination(Path file) throws IOException {
    Path absolute = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    if (absolute.getFileName() == null || Files.isDirectory(absolute)) {
      throw new IOException(file + " is a folder; a file was expected");
    }
    return absolute;
  }

  /**
   * A pipe, a terminal, /dev/null: what is written there is gone at once, and nothing is replaced.
   */
  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /** Numbered, not random: the first free name, claimed by creating it. */
  private static Path claimNeighbour(Path target) throws IOException {
    for (int number = 0; ; number++) {
      Path candidate = target.resolveSibling("." + target.getFileName() + "." + number + ".part");
      try {
        return Files.createFile(candidate);
      } catch (FileAlreadyExistsException e) {
        // Another run's, or what a killed run left: try the next number.
        continue;
      }
    }
  }
}
