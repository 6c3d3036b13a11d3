package dev.razvorot.format.document.layout;

import java.util.List;

/**
 * Blocks of text, each a line of its own, on the line where it stands in its file: what is left out
 * between them is blank lines. Where a file has several blocks on a line, the later ones move down;
 * order counts more than place.
 */
public final class Sheet {
  private final StringBuilder text = new StringBuilder();
  private final OpenTables tables = new OpenTables();

  /** The line that is written next, 1-based. */
  private int line = 1;

  /**
   * Adds a block, unless it is blank.
   *
   * @param wanted its line in the file, 1-based; 0 if it has none
   * @param block its text; white space within becomes single spaces
   */
  public void add(int wanted, String block) {
    String words = spaced(block);
    if (words.isEmpty()) {
      return;
    }
    for (; line < wanted; line++) {
      text.append('\n');
    }
    text.append(words).append('\n');
    tables.line(line, words.length());
    line++;
  }

  /** The tables in which blocks are added. */
  public OpenTables tables() {
    return tables;
  }

  /** All lines. */
  public LaidText text() {
    return text(List.of());
  }

  /** All lines, and what was left out. */
  public LaidText text(List<String> leftOut) {
    return new LaidText(text.toString(), tables.cells(), leftOut);
  }

  /** Only the white space that files are laid out with: a no-break space is the author's. */
  private static String spaced(String block) {
    StringBuilder words = new StringBuilder();
    for (String word : block.split("[ \t\r\n\f]+")) {
      if (!word.isEmpty()) {
        words.append(words.isEmpty() ? "" : " ").append(word);
      }
    }
    return words.toString();
  }
}
