package dev.razvorot.cli.texts;

import dev.razvorot.Place;
import dev.razvorot.cli.terminal.Terminal;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.chars.CharReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The texts that a command reads: files, or what is piped in if there are none.
 *
 * @param terminal where the pipe ends, and who is told which encodings were guessed
 * @param files what to read; empty for the pipe
 */
record TextInput(Terminal terminal, List<Path> files) {
  /** What messages call the pipe. */
  private static final String PIPE = "(input)";

  /** Takes one text after another. */
  interface Reading {
    /** Reads a text to its end. */
    void read(String name, CharReader text) throws IOException;
  }

  /** Copies the list. */
  TextInput {
    files = List.copyOf(files);
  }

  /** Gives all texts in order. */
  void each(Reading reading) throws IOException {
    if (files.isEmpty()) {
      reading.read(PIPE, CharReader.ofStream(terminal.in(), PIPE));
    }
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        Place place = new Place(file.toString(), 1, 1);
        throw new CorpusFormatException(place, "a folder", "a file was expected");
      }
      try (CharReader text = CharReader.openStream(file)) {
        tell(file, text);
        reading.read(file.toString(), text);
      }
    }
  }

  private void tell(Path file, CharReader text) {
    if (text.encoding().guessed()) {
      String charset = text.encoding().charset().name();
      terminal.err().println(file.toString().concat(" is read as ").concat(charset));
    }
  }
}
