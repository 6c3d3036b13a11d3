package dev.razvorot.format.chars;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A file, and what its user says of its encoding.
 *
 * @param path the file
 * @param charset how to decode it; empty: as it says itself, or as its letters tell
 */
public record EncodedFile(Path path, Optional<Charset> charset) {

  /** Checks that all parts are there. */
  public EncodedFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(charset, "charset");
  }

  /** A file whose encoding is found out. */
  public static EncodedFile of(Path path) {
    return new EncodedFile(path, Optional.empty());
  }
}
