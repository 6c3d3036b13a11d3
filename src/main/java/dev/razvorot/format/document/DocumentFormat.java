package dev.razvorot.format.document;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The formats of documents that can be aligned, told by the endings of names. */
public enum DocumentFormat {
  /** Text as it is. */
  PLAIN(".txt", ".text"),
  /** Web pages. */
  HTML(".html", ".htm", ".xhtml"),
  /** Markdown. */
  MARKDOWN(".md", ".markdown"),
  /** Word documents. */
  DOCX(".docx", ".docm");

  private final Set<String> endings;

  DocumentFormat(String... endings) {
    this.endings = Set.of(endings);
  }

  /** The format of a file; what has no known ending is plain text. */
  public static DocumentFormat ofFile(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    for (DocumentFormat format : values()) {
      if (format.endings.stream().anyMatch(name::endsWith)) {
        return format;
      }
    }
    return PLAIN;
  }
}
