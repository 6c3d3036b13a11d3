package dev.razvorot.format.document.office;

import dev.razvorot.Place;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.OpenedFile;
import dev.razvorot.format.document.layout.LaidText;
import dev.razvorot.format.document.layout.OpenTables;
import dev.razvorot.format.xml.XmlCursor;
import dev.razvorot.format.xml.tokens.XmlTokens.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The text of an OpenDocument text (ODF 1.3, part 3, sections 5, 6 and 9): every heading and
 * paragraph is a line, or several if line breaks part it; a note stands before the paragraph that
 * it belongs to. Deleted text, comments, titles and descriptions of pictures are left out, as are
 * headers and footers, which are named if there are any.
 */
public final class OdtText {
  private static final String BODY = "content.xml";

  /** Headers and footers stand among the styles of pages. */
  private static final String STYLES = "styles.xml";

  private static final String MANIFEST = "META-INF/manifest.xml";

  /** What fields stand in, such as the title of the document; the title of a picture does not. */
  private static final Set<String> AROUND_FIELDS = Set.of("p", "h", "span", "a");

  /** More lay out a page, and could fill the memory. */
  private static final int MOST_BLANKS = 100;

  private final XmlCursor cursor;
  private final DocxLines lines;

  /** Paragraphs that are open: those of a note stand within another. */
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

  /** The names of the elements that are open. */
  private final Deque<String> open = new ArrayDeque<>();

  private OdtText(XmlCursor cursor, DocxLines lines) {
    this.cursor = cursor;
    this.lines = lines;
  }

  /**
   * Reads the paragraphs of a file.
   *
   * @throws CorpusFormatException if it is no such document, or has a password
   * @throws IOException if the disk fails
   */
  public static LaidText of(Path path) throws IOException {
    List<String> names = OpenedFile.names(path);
    if (names.contains(MANIFEST)) {
      requireUnlocked(path);
    }
    DocxLines lines = new DocxLines();
    read(path, BODY, lines);
    DocxLines others = new DocxLines();
    if (names.contains(STYLES)) {
      read(path, STYLES, others);
    }
    return lines.text(others.hasWords() ? List.of("headers and footers") : List.of());
  }

  /** What is locked is noise, which might be read as a text of no lines. */
  private static void requireUnlocked(Path path) throws IOException {
    try (XmlCursor cursor = cursor(path, MANIFEST)) {
      while (cursor.next() != Event.DONE) {
        if (cursor.isStart("encryption-data")) {
          throw new CorpusFormatException(
              new Place(path.toString(), 1, 1),
              "a document with a password",
              "one saved without a password was expected");
        }
      }
    }
  }

  private static void read(Path path, String part, DocxLines lines) throws IOException {
    try (XmlCursor cursor = cursor(path, part)) {
      new OdtText(cursor, lines).read();
    }
  }

  private static XmlCursor cursor(Path path, String part) throws IOException {
    String name = path + "/" + part;
    return XmlCursor.open(OpenedFile.ofXml(path, part), name, new ReadTally(name));
  }

  private void read() throws IOException {
    while (cursor.next() != Event.DONE) {
      switch (cursor.event()) {
        case START -> start();
        case END -> end();
        default -> text();
      }
    }
  }

  private void start() throws IOException {
    String name = cursor.name();
    if (isLeftOut(name, open.isEmpty() ? "" : open.element())) {
      cursor.skip();
      return;
    }
    open.push(name);
    switch (name) {
      case "p", "h", "note-body", "text-box" -> paragraphs.push(new StringBuilder());
      case "table" -> lines.tables().begin();
      case "table-row" -> lines.tables().row();
      case "table-cell" -> cell();
      case "tab" -> append("\t");
      case "line-break" -> append("\n");
      case "s" -> append(" ".repeat(Math.min(MOST_BLANKS, number("text:c"))));
      default -> {
        // Everything else holds text, or nothing that is text.
      }
    }
  }

  private static boolean isLeftOut(String name, String around) {
    return switch (name) {
      case "tracked-changes", "annotation", "note-citation", "desc" -> true;
      case "title" -> !AROUND_FIELDS.contains(around);
      default -> false;
    };
  }

  private void end() {
    switch (open.pop()) {
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
    return OpenTables.number(cursor.attribute(attribute, ""), 1);
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
