package dev.razvorot.format.document;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.chars.OpenedFile;
import dev.razvorot.format.document.layout.LaidText;
import dev.razvorot.format.document.layout.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of an e-book: its pages in reading order, each heading, paragraph, list item and cell a
 * line. Pages that are named but not there are left out, and named.
 */
final class EpubText {
  /** Bytes of all pages over those of the file; text packs to a fifth. */
  private static final long RATIO = 200;

  /** Bytes below which the ratio does not matter. */
  private static final long RATIO_FREE = 4 << 20;

  private final Path path;
  private final Sheet sheet = new Sheet();
  private long unpacked;

  private EpubText(Path path) {
    this.path = path;
  }

  /**
   * Reads a book.
   *
   * @throws CorpusFormatException if it is none, or grows without measure
   * @throws IOException if the disk fails
   */
  static LaidText of(Path path) throws IOException {
    EpubText text = new EpubText(path);
    List<String> missing = new ArrayList<>();
    List<String> names = OpenedFile.names(path);
    for (String page : EpubBook.pages(path)) {
      if (names.contains(page)) {
        HtmlText.add(text.page(page), text.sheet);
      } else {
        missing.add(page + ", which is not in the file");
      }
    }
    return text.sheet.text(missing);
  }

  private String page(String name) throws IOException {
    OpenedFile opened = OpenedFile.ofXml(path, name);
    try (InputStream stream = opened.stream()) {
      byte[] bytes = stream.readAllBytes();
      unpacked += bytes.length;
      if (unpacked > RATIO_FREE && unpacked / RATIO > Files.size(path)) {
        throw new CorpusFormatException(
            new Place(path + "/" + name, 1, 1),
            "an e-book that grows more than " + RATIO + " times",
            "one that grows some five times was expected");
      }
      return new String(bytes, opened.encoding().charset());
    }
  }
}
