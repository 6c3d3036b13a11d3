package dev.razvorot.format.document;

import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.OpenedFile;
import dev.razvorot.format.xml.XmlCursor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The text of an OpenDocument text (ODF 1.3, part 3, sections 5, 6 and 9): every heading and
 * paragraph is a line, or several if line breaks part it; a note stands before the paragraph that
 * it belongs to. Deleted text, comments and descriptions of pictures are left out, as are headers
 * and footers, which are named if there are any.
 */
final class OdtText {
  private static final String BODY = "content.xml";

  /** Headers and footers stand among the styles of pages. */
  private static final String STYLES = "styles.xml";

  private static final int MOST_BLANKS = 100;

  private final XmlCursor cursor;
  private final DocxLines lines;

  /** Paragraphs that are open: those of a note stand within another. */
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

  private OdtText(XmlCursor cursor, DocxLines lines) {
    this.cursor = cursor;
    this.lines = lines;
  }

  /**
   * Reads the paragraphs of a file.
   *
   * @throws dev.razvorot.format.CorpusFormatException if it is no such document
   * @throws IOException if the disk fails
   */
  static LaidText of(Path path) throws IOException {
    DocxLines lines = new DocxLines();
    read(path, BODY, lines);
    DocxLines others = new DocxLines();
    if (OpenedFile.names(path).contains(STYLES)) {
      read(path, STYLES, others);
    }
    return lines.text(others.hasWords() ? List.of("headers and footers") : List.of());
  }

  private static void read(Path path, String part, DocxLines lines) throws IOException {
    String name = path + "/" + part;
    try (XmlCursor cursor =
        XmlCursor.open(OpenedFile.ofXml(path, part), name, new ReadTally(name))) {
      new OdtText(cursor, lines).read();
    }
  }

  private void read() throws IOException {
    while (cursor.next() != XmlCursor.Event.DONE) {
      switch (cursor.event()) {
        case START -> start();
        case END -> end();
        default -> text();
      }
    }
  }

  private void start() throws IOException {
    switch (cursor.name()) {
      case "p", "h", "note-body", "text-box" -> paragraphs.push(new StringBuilder());
      case "table" -> lines.tables().begin();
      case "table-row" -> lines.tables().row();
      case "table-cell" -> cell();
      case "tab" -> append("\t");
      case "line-break" -> append("\n");
      case "s" -> append(" ".repeat(Math.min(MOST_BLANKS, number("text:c"))));
      case "tracked-changes", "annotation", "note-citation", "title", "desc" -> cursor.skip();
      default -> {
        // Everything else holds text, or nothing that is text.
      }
    }
  }

  private void end() {
    switch (cursor.name()) {
      case "p", "h" -> lines.add(paragraphs.pop().toString());
      // What parts their paragraphs is not part of the one around them.
      case "note-body", "text-box" -> paragraphs.pop();
      case "table" -> lines.tables().end();
      default -> {
        // The end of something that is no line.
      }
    }
  }

  private void cell() {
    lines.tables().cell();
    int columns = number("table:number-columns-spanned") * number("table:number-columns-repeated");
    lines.tables().span(columns, number("table:number-rows-spanned"));
  }

  private int number(String attribute) {
    String digits = cursor.attribute(attribute, "1");
    return digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : 1;
  }

  /** White space lays the file out, and text:s stands for all that counts. */
  private void text() throws IOException {
    if (!paragraphs.isEmpty()) {
      StringBuilder piece = new StringBuilder();
      cursor.appendText(piece);
      append(piece.toString().replaceAll("[ \t\r\n]+", " "));
    }
  }

  private void append(String words) {
    if (!paragraphs.isEmpty()) {
      paragraphs.element().append(words);
    }
  }
}
