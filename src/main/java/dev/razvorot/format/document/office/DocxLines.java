package dev.razvorot.format.document.office;

import dev.razvorot.format.document.layout.LaidText;
import dev.razvorot.format.document.layout.OpenTables;
import dev.razvorot.text.segments.SoftBreaks;
import java.util.List;

/** The paragraphs of a word processor as they are read, each a line or, by its breaks, several. */
final class DocxLines {
  private final StringBuilder text = new StringBuilder();
  private final OpenTables tables = new OpenTables();
  private int count;

  void add(String paragraph) {
    for (String line : SoftBreaks.lines(paragraph)) {
      text.append(line).append('\n');
      tables.line(++count, line.length());
    }
  }

  /** The tables in which paragraphs are added. */
  OpenTables tables() {
    return tables;
  }

  boolean hasWords() {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /** All lines. */
  LaidText text(List<String> leftOut) {
    return new LaidText(text.toString(), tables.cells(), leftOut);
  }
}
