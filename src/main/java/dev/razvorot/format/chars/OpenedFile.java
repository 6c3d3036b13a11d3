package dev.razvorot.format.chars;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.text.encodings.UndecidedEncodingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file, unpacked if it was packed, whose encoding is known.
 *
 * @param stream the bytes behind the byte order mark; the receiver closes it
 * @param encoding how to decode them
 */
public record OpenedFile(InputStream stream, Encoding encoding) {
  /** Enough to tell encodings by statistics, and to find a declaration. */
  static final int HEAD = 1 << 16;

  /** Apart, and no lambdas, which would cost a cold start some milliseconds. */
  private enum Telling {
    OF_XML,
    OF_TEXT;

    Encoding tell(byte[] head) throws UndecidedEncodingException {
      return this == OF_XML ? Encoding.ofXml(head) : Encoding.ofText(head);
    }
  }

  /**
   * Opens an XML file: what is declared counts, unless the user knows better.
   *
   * @throws CorpusFormatException if it is packed or encoded in a way that nobody knows
   * @throws IOException if the disk fails
   */
  public static OpenedFile ofXml(EncodedFile file) throws IOException {
    return open(file, Unpacking.open(file), Telling.OF_XML);
  }

  /**
   * Opens an XML file within a zip.
   *
   * @param entry its name there
   * @throws CorpusFormatException if the file is no zip, or has no such entry
   * @throws IOException if the disk fails
   */
  public static OpenedFile ofXml(Path zip, String entry) throws IOException {
    return ofXml(new EncodedFile(zip, Optional.empty(), Optional.of(entry)));
  }

  /**
   * Names of the files in a zip that are alike but for capitals and numbers: {@code header1.xml}
   * and {@code header2.xml}.
   *
   * @throws CorpusFormatException if the file is no zip
   * @throws IOException if the disk fails
   */
  public static List<String> alike(Path zip, String entry) throws IOException {
    return Unpacking.alike(zip, entry);
  }

  /**
   * Names of all files in a zip, in its order.
   *
   * @throws CorpusFormatException if the file is no zip
   * @throws IOException if the disk fails
   */
  public static List<String> names(Path zip) throws IOException {
    return Unpacking.names(zip);
  }

  /**
   * Opens a text file: what the letters say counts, unless the user knows better.
   *
   * @throws CorpusFormatException if it is packed or encoded in a way that nobody knows
   * @throws IOException if the disk fails
   */
  public static OpenedFile ofText(EncodedFile file) throws IOException {
    return open(file, Unpacking.open(file), Telling.OF_TEXT);
  }

  private static OpenedFile open(EncodedFile file, InputStream bytes, Telling telling)
      throws IOException {
    try {
      byte[] head = head(bytes);
      Encoding encoding =
          file.charset().isPresent()
              ? Encoding.named(file.charset().get(), head)
              : tell(file.name(), head, telling);
      int mark = encoding.markBytes();
      InputStream first = new ByteArrayInputStream(head, mark, head.length - mark);
      return new OpenedFile(new SequenceInputStream(first, bytes), encoding);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /** Of a packed file that breaks off, what there is; the next read complains. */
  private static byte[] head(InputStream stream) throws IOException {
    byte[] head = new byte[HEAD];
    int length = 0;
    try {
      for (int count = 0; count >= 0 && length < HEAD; ) {
        count = stream.read(head, length, HEAD - length);
        length += Math.max(0, count);
      }
    } catch (CorpusFormatException e) {
      if (length == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(head, length);
  }

  private static Encoding tell(String name, byte[] head, Telling telling)
      throws CorpusFormatException {
    try {
      return telling.tell(head);
    } catch (UndecidedEncodingException e) {
      throw new CorpusFormatException(
          new Place(name, e.line(), e.column()),
          "bytes in no encoding that makes sense",
          "UTF-8 or one of " + String.join(", ", e.candidates()) + " was expected",
          e);
    }
  }
}
