package dev.razvorot.format.document;

import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.OpenedFile;
import dev.razvorot.format.xml.XmlCursor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The text of a Word document (ECMA-376, part 1, section 17): every paragraph is a line, whose
 * number is that of the paragraph. What was deleted or moved away under tracked changes, field
 * codes, and the copies for old programs are left out; headers, footers and footnotes too.
 */
final class DocxText {
  /** Where every writer puts the text. */
  private static final String BODY = "word/document.xml";

  private final XmlCursor cursor;
  private final StringBuilder text = new StringBuilder();

  /** Paragraphs that are open: a text box is one within another. */
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

  private DocxText(XmlCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Reads the paragraphs of a file.
   *
   * @throws dev.razvorot.format.CorpusFormatException if it is no such document
   * @throws IOException if the disk fails
   */
  static String of(Path path) throws IOException {
    String name = path.toString();
    try (XmlCursor cursor =
        XmlCursor.open(OpenedFile.ofXml(path, BODY), name, new ReadTally(name))) {
      DocxText document = new DocxText(cursor);
      document.read();
      return document.text.toString();
    }
  }

  private void read() throws IOException {
    while (cursor.next() != XmlCursor.Event.DONE) {
      if (cursor.event() == XmlCursor.Event.START) {
        start();
      } else if (cursor.isEnd("p") && !paragraphs.isEmpty()) {
        StringBuilder paragraph = paragraphs.pop();
        text.append(paragraph.toString().strip()).append('\n');
      }
    }
  }

  private void start() throws IOException {
    switch (cursor.name()) {
      case "p" -> paragraphs.push(new StringBuilder());
      case "t" -> append(cursor.text());
      case "tab", "br", "cr" -> append(" ");
      case "noBreakHyphen" -> append("\u2011");
      case "softHyphen" -> append("\u00AD");
      case "del", "moveFrom", "instrText", "Fallback", "pPr", "rPr" -> cursor.skip();
      default -> {
        // Everything else holds runs, or nothing that is text.
      }
    }
  }

  private void append(String words) {
    if (!paragraphs.isEmpty()) {
      paragraphs.element().append(words.replace('\n', ' '));
    }
  }
}
