package dev.razvorot.format.document;

import dev.razvorot.RawText;
import dev.razvorot.format.document.layout.Cell;
import dev.razvorot.format.document.layout.LaidText;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;

/**
 * What a file says and how that was found out.
 *
 * @param format how the file was read; what its name tells, unless it clearly holds something else
 * @param raw the text, under the name the caller gave it
 * @param charset the encoding of the file
 * @param guessed whether the encoding was told by statistics, not by a mark or by the strict form
 *     of UTF-8
 * @param cells which lines of the text stand in tables; empty in plain text
 * @param leftOut parts of the file that hold text and were left out, such as {@code headers}
 */
public record ReadText(
    DocumentFormat format,
    RawText raw,
    Charset charset,
    boolean guessed,
    List<Cell> cells,
    List<String> leftOut) {

  /** Checks that all parts are there and copies the lists. */
  public ReadText {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(charset, "charset");
    cells = List.copyOf(cells);
    leftOut = List.copyOf(leftOut);
  }

  static ReadText of(
      DocumentFormat format, String name, LaidText laid, Charset charset, boolean guessed) {
    RawText raw = new RawText(name, laid.text());
    return new ReadText(format, raw, charset, guessed, laid.cells(), laid.leftOut());
  }

  /** The same file with its text in another form. */
  public ReadText with(RawText text) {
    return new ReadText(format, text, charset, guessed, cells, leftOut);
  }
}
