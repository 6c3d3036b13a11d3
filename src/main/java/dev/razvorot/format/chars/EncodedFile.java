package dev.razvorot.format.chars;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file, and what its user says of its encoding.
 *
 * @param path the file
 * @param charset how to decode it; empty: as it says itself, or as its letters tell
 * @param entry which of the files in a zip is meant; empty: the only one, or no zip
 */
public record EncodedFile(Path path, Optional<Charset> charset, Optional<String> entry) {

  /** Checks that all parts are there. */
  public EncodedFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(entry, "entry");
  }

  /** A file that is no zip, or one of a single file. */
  public EncodedFile(Path path, Optional<Charset> charset) {
    this(path, charset, Optional.empty());
  }

  /** A file whose encoding is found out. */
  public static EncodedFile of(Path path) {
    return new EncodedFile(path, Optional.empty());
  }

  /** What places call it: {@code memory.tmx}, or {@code memories.zip/a.tmx}. */
  public String name() {
    return entry.map(name -> path + "/" + name).orElse(path.toString());
  }

  /**
   * The corpora in a zip of several, in the order of their names; of any other file itself.
   *
   * @throws dev.razvorot.format.CorpusFormatException if it is a zip, and broken
   * @throws IOException if the disk fails
   */
  public List<EncodedFile> parts() throws IOException {
    List<String> names = entry.isPresent() ? List.of() : Unpacking.corpora(this);
    return names.size() < 2
        ? List.of(this)
        : names.stream().map(name -> new EncodedFile(path, charset, Optional.of(name))).toList();
  }
}
