package dev.razvorot.format.document;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.chars.CharReader;
import dev.razvorot.format.chars.EncodedFile;
import dev.razvorot.format.document.layout.LaidText;
import dev.razvorot.format.document.office.DocxParts;
import dev.razvorot.format.document.office.OdtText;
import dev.razvorot.text.encodings.TextDecoder;
import dev.razvorot.text.encodings.TextDecoder.Decoded;
import dev.razvorot.text.encodings.UndecidedEncodingException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a document for alignment: plain text, and by the ending of its name HTML, Markdown,
 * subtitles, feeds, EPUB, ODT and DOCX, whose headings, paragraphs, list items, cells and cues
 * become lines; subtitles and feeds are known under other names, too. Lines stay where they were,
 * except in EPUB, ODT and DOCX, where a line is a paragraph, in DOCX notes after the rest. What
 * holds text in another way, such as a PDF, a spreadsheet or a translation memory, is refused by
 * name. The whole file is held in memory.
 *
 * <p>Thread-safe.
 */
public final class TextReader {
  private TextReader() {}

  /**
   * Whether a file is XML by its name, and no feed.
   *
   * @throws IOException if the disk fails
   */
  public static boolean isOtherXml(Path path) throws IOException {
    return DocumentFormat.isXml(path) && !FeedText.isIn(EncodedFile.of(path));
  }

  /**
   * The text of a file under its path as name.
   *
   * @throws CorpusFormatException if its encoding cannot be told, the message names the candidates;
   *     or if it is no such document
   * @throws IOException if the disk fails
   */
  public static ReadText read(Path path) throws IOException {
    return read(path, path.toString());
  }

  /**
   * The text of a file under another name.
   *
   * @param name name of the text, used in places and ids
   * @throws CorpusFormatException if its encoding cannot be told, the message names the candidates;
   *     or if it is no such document
   * @throws IOException if the disk fails
   */
  public static ReadText read(Path path, String name) throws IOException {
    return read(EncodedFile.of(path), name);
  }

  /**
   * The text of a file whose encoding may be known, under another name.
   *
   * @param name name of the text, used in places and ids
   * @throws CorpusFormatException if its encoding cannot be told, the message names the candidates;
   *     or if it is not in the one it is said to be in, or no such document
   * @throws IOException if the disk fails
   */
  public static ReadText read(EncodedFile file, String name) throws IOException {
    Path path = file.path();
    DocumentFormat named = DocumentFormat.ofFile(path);
    return switch (named) {
      case DOCX -> packed(named, name, DocxParts.of(path));
      case ODT -> packed(named, name, OdtText.of(path));
      case EPUB -> packed(named, name, EpubText.of(path));
      case FEED -> FeedText.read(file, name);
      default -> isFeed(path, named) ? FeedText.read(file, name) : characters(file, name, named);
    };
  }

  /** What is packed is UTF-8, or says of each part what it is. */
  private static ReadText packed(DocumentFormat format, String name, LaidText text) {
    return ReadText.of(format, name, text, StandardCharsets.UTF_8, false);
  }

  private static ReadText characters(EncodedFile file, String name, DocumentFormat named)
      throws IOException {
    Path path = file.path();
    try {
      Decoded decoded =
          file.charset().isPresent() ? decodedAsTold(file, named) : decoded(path, named);
      DocumentFormat format = told(named, decoded.text());
      LaidText text =
          switch (format) {
            case HTML -> HtmlText.of(decoded.text());
            case MARKDOWN -> MarkdownText.of(decoded.text());
            case SUBTITLES -> SubtitleText.of(decoded.text());
            default -> LaidText.plain(decoded.text());
          };
      return ReadText.of(format, name, text, decoded.charset(), decoded.guessed());
    } catch (UndecidedEncodingException e) {
      throw undecided(path, e);
    }
  }

  /** Subtitles are sent as {@code .txt} too. */
  private static DocumentFormat told(DocumentFormat named, String text) {
    return named == DocumentFormat.PLAIN && SubtitleText.begins(text)
        ? DocumentFormat.SUBTITLES
        : named;
  }

  private static boolean isFeed(Path path, DocumentFormat named) throws IOException {
    return named == DocumentFormat.PLAIN && FeedText.begins(OtherFormat.head(path));
  }

  private static Decoded decoded(Path path, DocumentFormat format)
      throws IOException, UndecidedEncodingException {
    byte[] bytes = Files.readAllBytes(path);
    if (format == DocumentFormat.PLAIN) {
      OtherFormat.refuse(path, bytes);
    }
    return format == DocumentFormat.HTML ? HtmlText.decode(bytes) : TextDecoder.decode(bytes);
  }

  private static Decoded decodedAsTold(EncodedFile file, DocumentFormat format) throws IOException {
    if (format == DocumentFormat.PLAIN) {
      OtherFormat.refuse(file.path(), OtherFormat.head(file.path()));
    }
    try (CharReader reader = CharReader.openStream(file)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return new Decoded(text.toString(), reader.encoding().charset(), false);
    }
  }

  /**
   * What a file is that is in no format of documents, in a few words: {@code a PDF}. Looks at its
   * name and its first bytes.
   *
   * @return empty if nobody knows
   * @throws IOException if it cannot be read
   */
  public static Optional<String> otherFormat(Path path) throws IOException {
    return OtherFormat.what(path);
  }

  private static CorpusFormatException undecided(Path path, UndecidedEncodingException e)
      throws IOException {
    if (OtherFormat.isNoText(OtherFormat.head(path))) {
      return new CorpusFormatException(
          new Place(path.toString(), 1, 1), "bytes that are no text", "a text was expected", e);
    }
    return new CorpusFormatException(
        new Place(path.toString(), e.line(), e.column()),
        "bytes in no encoding that makes sense",
        "UTF-8 or one of " + String.join(", ", e.candidates()) + " was expected",
        e);
  }
}
