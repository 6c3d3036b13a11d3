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
  /** Where writers put the text; some number the file. */
  private static final String BODY = "word/document.xml";

  private final XmlCursor cursor;
  private final StringBuilder text = new StringBuilder();
  private final OpenTables tables = new OpenTables();
  private int lines;

  /** Paragraphs that are open: a text box is one within another. */
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

  /** What stands before the present paragraph, of paragraphs whose ends were deleted. */
  private final StringBuilder joined = new StringBuilder();

  private boolean joins;

  private DocxText(XmlCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Reads the paragraphs of a file.
   *
   * @throws dev.razvorot.format.CorpusFormatException if it is no such document
   * @throws IOException if the disk fails
   */
  static LaidText of(Path path) throws IOException {
    String name = path.toString();
    try (XmlCursor cursor =
        XmlCursor.open(OpenedFile.ofXml(path, BODY), name, new ReadTally(name))) {
      DocxText document = new DocxText(cursor);
      document.read();
      return new LaidText(document.text.toString(), document.tables.cells());
    }
  }

  private void read() throws IOException {
    while (cursor.next() != XmlCursor.Event.DONE) {
      if (cursor.event() == XmlCursor.Event.START) {
        start();
      } else if (cursor.isEnd("p") && !paragraphs.isEmpty()) {
        end(paragraphs.pop().toString());
      } else if (cursor.isEnd("tbl")) {
        tables.end();
      }
    }
  }

  private void end(String paragraph) {
    if (joins && paragraphs.isEmpty()) {
      joined.append(paragraph);
    } else {
      text.append((joined + paragraph).strip()).append('\n');
      tables.line(++lines);
      joined.setLength(0);
    }
    joins = false;
  }

  private void start() throws IOException {
    // The cursor gives names that begin with a capital in small letters.
    switch (cursor.name()) {
      case "p" -> paragraphs.push(new StringBuilder());
      case "tbl" -> tables.begin();
      case "tr" -> tables.row();
      case "tc" -> tables.cell();
      case "t" -> append(cursor.text());
      case "tab", "br", "cr" -> append(" ");
      case "noBreakHyphen" -> append("\u2011");
      case "softHyphen" -> append("\u00AD");
      case "pPr" -> joins |= isMarkDeleted();
      case "del", "moveFrom", "instrText", "fallback", "rPr", "rt" -> cursor.skip();
      default -> {
        // Everything else holds runs, or nothing that is text.
      }
    }
  }

  /**
   * Reads what a paragraph is like: whether its end was deleted, so that the next goes on in it.
   */
  private boolean isMarkDeleted() throws IOException {
    boolean deleted = false;
    boolean ofMark = false;
    for (int depth = 1; depth > 0; ) {
      switch (cursor.next()) {
        case START -> {
          depth++;
          ofMark |= cursor.isStart("rPr");
          deleted |= ofMark && (cursor.isStart("del") || cursor.isStart("moveFrom"));
        }
        case END -> depth--;
        default -> {
          // White space between elements.
        }
      }
    }
    return deleted;
  }

  private void append(String words) {
    if (!paragraphs.isEmpty()) {
      paragraphs.element().append(words.replace('\n', ' '));
    }
  }
}
