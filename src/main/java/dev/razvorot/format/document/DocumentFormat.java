package dev.razvorot.format.document;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The formats of documents that can be aligned, told by the endings of names. */
public enum DocumentFormat {
  /** Text as it is. */
  PLAIN("text", ".txt", ".text"),
  /** Web pages. */
  HTML("a web page", ".html", ".htm", ".xhtml"),
  /** Markdown. */
  MARKDOWN("Markdown", ".md", ".markdown"),
  /** Subtitles: SubRip and WebVTT. */
  SUBTITLES("subtitles", ".srt", ".vtt"),
  /** Feeds of news: RSS and Atom; other XML is refused. */
  FEED("a feed", ".rss", ".atom", ".xml"),
  /** E-books. */
  EPUB("an e-book", ".epub"),
  /** Texts of LibreOffice and OpenOffice. */
  ODT("an OpenDocument text", ".odt", ".ott"),
  /** Word documents. */
  DOCX("a Word document", ".docx", ".docm");

  private final String title;
  private final Set<String> endings;

  DocumentFormat(String title, String... endings) {
    this.title = title;
    this.endings = Set.of(endings);
  }

  /** What a person calls it. */
  public String title() {
    return title;
  }

  /** The format of a file; what has no known ending is plain text. */
  public static DocumentFormat ofFile(Path path) {
    return named(path.toString()).orElse(PLAIN);
  }

  /** Whether a name says no more than that a file is XML. */
  static boolean isXml(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  /** The format that the ending of a name tells, if it is known. */
  public static Optional<DocumentFormat> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(format -> format.endings.stream().anyMatch(lower::endsWith))
        .findFirst();
  }
}
