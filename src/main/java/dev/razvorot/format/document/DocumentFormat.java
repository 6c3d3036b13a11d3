package dev.razvorot.format.document;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The formats of documents that can be aligned, told by the endings of names. */
public enum DocumentFormat {
  /** Text as it is. */
  PLAIN(".txt", ".text"),
  /** Web pages. */
  HTML(".html", ".htm", ".xhtml"),
  /** Markdown. */
  MARKDOWN(".md", ".markdown"),
  /** Subtitles: SubRip and WebVTT. */
  SUBTITLES(".srt", ".vtt"),
  /** Word documents. */
  DOCX(".docx", ".docm");

  private final Set<String> endings;

  DocumentFormat(String... endings) {
    this.endings = Set.of(endings);
  }

  /** The format of a file; what has no known ending is plain text. */
  public static DocumentFormat ofFile(Path path) {
    return named(path.toString()).orElse(PLAIN);
  }

  /** The format that the ending of a name tells, if it is known. */
  public static Optional<DocumentFormat> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(format -> format.endings.stream().anyMatch(lower::endsWith))
        .findFirst();
  }
}
