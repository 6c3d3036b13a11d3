package dev.razvorot.format.document;

import dev.razvorot.Place;
import dev.razvorot.RawText;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.text.TextDecoder;
import dev.razvorot.text.TextDecoder.Decoded;
import dev.razvorot.text.UndecidedEncodingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a document for alignment. The whole file is held in memory.
 *
 * <p>Thread-safe.
 */
public final class TextReader {
  private TextReader() {}

  /**
   * The text of a file under its path as name.
   *
   * @throws CorpusFormatException if its encoding cannot be told; the message names the candidates
   * @throws IOException if the disk fails
   */
  public static ReadText read(Path path) throws IOException {
    return read(path, path.toString());
  }

  /**
   * The text of a file under another name.
   *
   * @param name name of the text, used in places and ids
   * @throws CorpusFormatException if its encoding cannot be told; the message names the candidates
   * @throws IOException if the disk fails
   */
  public static ReadText read(Path path, String name) throws IOException {
    try {
      Decoded decoded = TextDecoder.decode(Files.readAllBytes(path));
      return new ReadText(new RawText(name, decoded.text()), decoded.charset(), decoded.guessed());
    } catch (UndecidedEncodingException e) {
      throw undecided(path, e);
    }
  }

  private static CorpusFormatException undecided(Path path, UndecidedEncodingException e) {
    return new CorpusFormatException(
        new Place(path.toString(), e.line(), e.column()),
        "bytes in no encoding that makes sense",
        "UTF-8 or one of " + String.join(", ", e.candidates()) + " was expected",
        e);
  }
}
