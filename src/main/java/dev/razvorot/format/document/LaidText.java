package dev.razvorot.format.document;

import java.util.List;

/**
 * The text of a document and which of its lines stand in tables.
 *
 * @param text the lines
 * @param cells those in tables, in the order of the text
 */
record LaidText(String text, List<Cell> cells) {

  /** A text without tables. */
  static LaidText plain(String text) {
    return new LaidText(text, List.of());
  }
}
