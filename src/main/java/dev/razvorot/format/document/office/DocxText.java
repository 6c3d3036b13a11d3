package dev.razvorot.format.document.office;

import dev.razvorot.format.ReadTally;
import dev.razvorot.format.chars.OpenedFile;
import dev.razvorot.format.document.layout.OpenTables;
import dev.razvorot.format.xml.XmlCursor;
import dev.razvorot.format.xml.tokens.XmlTokens.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * The text of one part of a Word document (ECMA-376, part 1, section 17): every paragraph is a
 * line, or several if line breaks part it; its tabs are kept. What was deleted or moved away under
 * tracked changes, hidden text, field codes, and the copies for old programs are left out.
 */
final class DocxText {
  /** ECMA-376, part 1, section 17.17.4. */
  private static final Set<String> OFF = Set.of("false", "0", "off");

  private final XmlCursor cursor;
  private final DocxLines lines;

  /** Paragraphs that are open: a text box is one within another. */
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

  /** What stands before the present paragraph, of paragraphs whose ends were deleted. */
  private final StringBuilder joined = new StringBuilder();

  private boolean joins;

  /** Whether the present run is hidden. */
  private boolean hidden;

  private DocxText(XmlCursor cursor, DocxLines lines) {
    this.cursor = cursor;
    this.lines = lines;
  }

  /**
   * Adds the paragraphs of a part.
   *
   * @param part its name in the zip
   * @throws dev.razvorot.format.CorpusFormatException if the file is no such document
   * @throws IOException if the disk fails
   */
  static void read(Path path, String part, DocxLines lines) throws IOException {
    String name = path.toString();
    try (XmlCursor cursor =
        XmlCursor.open(OpenedFile.ofXml(path, part), name, new ReadTally(name))) {
      new DocxText(cursor, lines).read();
    }
  }

  private void read() throws IOException {
    while (cursor.next() != Event.DONE) {
      if (cursor.event() == Event.START) {
        start();
      } else if (cursor.isEnd("p") && !paragraphs.isEmpty()) {
        end(paragraphs.pop().toString());
      } else if (cursor.isEnd("tbl")) {
        lines.tables().end();
      }
    }
  }

  private void end(String paragraph) {
    if (joins && paragraphs.isEmpty()) {
      joined.append(paragraph);
    } else {
      lines.add(joined + paragraph);
      joined.setLength(0);
    }
    joins = false;
  }

  private void start() throws IOException {
    // The cursor gives names that begin with a capital in small letters.
    switch (cursor.name()) {
      case "p" -> paragraphs.push(new StringBuilder());
      case "r" -> hidden = false;
      case "rPr" -> hidden = isHidden();
      case "tbl" -> lines.tables().begin();
      case "tr" -> lines.tables().row();
      case "tc" -> lines.tables().cell();
      case "gridBefore" -> lines.tables().skip(number());
      case "gridSpan" -> lines.tables().span(number(), 1);
      case "t" -> append(cursor.text().replace('\n', ' '));
      case "tab", "ptab" -> append("\t");
      case "br", "cr" -> append("\n");
      case "noBreakHyphen" -> append("\u2011");
      case "softHyphen" -> append("\u00AD");
      case "pPr" -> joins |= isMarkDeleted();
      case "del", "moveFrom", "instrText", "fallback", "rt" -> cursor.skip();
      case "tcPrChange", "trPrChange" -> cursor.skip();
      case "footnote", "endnote" -> skipRule();
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

  /** Reads what a run is like, leaving out what it was like before a tracked change. */
  private boolean isHidden() throws IOException {
    boolean vanishes = false;
    while (cursor.next() != Event.DONE && !cursor.isEnd("rPr")) {
      if (cursor.isStart("rPrChange")) {
        cursor.skip();
      } else if (cursor.isStart("vanish")) {
        vanishes = !OFF.contains(value("val", "true"));
      }
    }
    return vanishes;
  }

  /** The line between text and notes, and what is said where they go on, are kept as notes too. */
  private void skipRule() throws IOException {
    if (!value("type", "normal").equals("normal")) {
      cursor.skip();
    }
  }

  private int number() {
    return OpenTables.number(value("val", ""), 0);
  }

  /** An attribute under whatever prefix. */
  private String value(String name, String otherwise) {
    for (int i = 0; i < cursor.attributes(); i++) {
      String full = cursor.attributeName(i);
      if (full.substring(full.indexOf(':') + 1).equals(name)) {
        return cursor.attributeValue(i);
      }
    }
    return otherwise;
  }

  private void append(String words) {
    if (!paragraphs.isEmpty() && !hidden) {
      paragraphs.element().append(words);
    }
  }
}
