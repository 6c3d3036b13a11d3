package dev.razvorot.cli.corpora;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files a command reads, among which {@code -} is the standard input: it is kept in a file
 * meanwhile, since formats are told by looking twice.
 */
final class Inbox implements Closeable {
  /** What users write for the standard input and output. */
  static final Path STANDARD = Path.of("-");

  private static final String SHOWN = "standard input";

  private Optional<Path> kept = Optional.empty();

  /** A command that reads files. */
  interface Work<T> {
    T on(Inbox inbox) throws IOException;
  }

  /** Does the work; what it complains of names the standard input, not the file it is kept in. */
  static <T> T with(Work<T> work) throws IOException {
    try (Inbox inbox = new Inbox()) {
      try {
        return work.on(inbox);
      } catch (CorpusFormatException e) {
        throw new IOException(inbox.told(e.getMessage()), e);
      }
    }
  }

  /** The file to read for a file named. */
  Path file(Path named) throws IOException {
    if (Files.isDirectory(named)) {
      throw new CorpusFormatException(
          new Place(named.toString(), 1, 1), "a folder", "a file was expected");
    }
    if (!named.equals(STANDARD)) {
      return named;
    }
    if (kept.isEmpty()) {
      Path file = Files.createTempFile("razvorot", ".in");
      kept = Optional.of(file);
      Files.write(file, System.in.readAllBytes());
    }
    return kept.get();
  }

  /** A text in which the file that is kept is called the standard input. */
  String told(String text) {
    return kept.map(file -> text.replace(file.toString(), SHOWN)).orElse(text);
  }

  @Override
  public void close() throws IOException {
    if (kept.isPresent()) {
      Files.deleteIfExists(kept.get());
    }
  }
}
