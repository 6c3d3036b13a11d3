package dev.razvorot.format.document.layout;

import java.util.List;

/**
 * The text of a document, which of its lines stand in tables, and what was not read.
 *
 * @param text the lines
 * @param cells those in tables, in the order of the text
 * @param leftOut parts that hold text and are left out, such as headers
 */
public record LaidText(String text, List<Cell> cells, List<String> leftOut) {

  /** A text without tables. */
  public static LaidText plain(String text) {
    return new LaidText(text, List.of(), List.of());
  }
}
