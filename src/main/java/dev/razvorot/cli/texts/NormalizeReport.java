package dev.razvorot.cli.texts;

import dev.razvorot.cli.texts.LinePieces.Piece;
import dev.razvorot.format.AtomicFile;
import dev.razvorot.format.chars.Utf8Writer;
import dev.razvorot.text.normal.TextNormalizer.Mark;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes what was changed and where, a row for each thing, and counts it by kind. What was removed
 * has its place in the line as given, what was folded in the line as written; a column says which.
 */
final class NormalizeReport implements Closeable {
  private final Utf8Writer writer;
  private final SortedMap<String, Long> counts = new TreeMap<>();

  private NormalizeReport(OutputStream stream) throws IOException {
    this.writer = new Utf8Writer(stream);
    writer.write("file\tline\tcolumn\tin\tkind\twhat\n");
  }

  /** A report that only counts. */
  static NormalizeReport nowhere() throws IOException {
    return new NormalizeReport(OutputStream.nullOutputStream());
  }

  /** A report in a file, which appears when it is closed. */
  static NormalizeReport in(Path file) throws IOException {
    return new NormalizeReport(new AtomicFile(file));
  }

  /** Adds a mark of a piece of a file. */
  void add(String file, Piece piece, Mark mark) throws IOException {
    counts.merge(mark.check(), 1L, Long::sum);
    long column = (long) piece.column() + mark.character() - 1;
    String[] cells = {
      file,
      String.valueOf(piece.line()),
      String.valueOf(column),
      mark.isGiven() ? "input" : "output",
      mark.check(),
      mark.message()
    };
    for (int at = 0; at < cells.length; at++) {
      cells[at] = cells[at].replaceAll("[\\t\\r\\n]", " ");
    }
    writer.write(String.join("\t", cells) + "\n");
  }

  /** How often each kind was met, sorted by kind. */
  SortedMap<String, Long> counts() {
    return counts;
  }

  /** Lets the file of an earlier run stay. */
  void abandon() {
    writer.abandon();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
