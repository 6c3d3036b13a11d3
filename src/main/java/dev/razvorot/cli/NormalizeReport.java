package dev.razvorot.cli;

import dev.razvorot.cli.LinePieces.Piece;
import dev.razvorot.text.TextNormalizer.Mark;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes what was changed and where, a row for each thing, and counts it by kind. What was removed
 * has its place in the line as given, what was folded in the line as written; a column says which.
 */
final class NormalizeReport implements Closeable {
  private final Writer writer;
  private final SortedMap<String, Long> counts = new TreeMap<>();

  /** Writes to a writer, which {@link #close()} closes. */
  NormalizeReport(Writer writer) throws IOException {
    this.writer = writer;
    writer.write("file\tline\tcolumn\tin\tkind\twhat\n");
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
      writer.write(cells[at].replaceAll("[\\t\\r\\n]", " "));
      writer.write(at + 1 < cells.length ? '\t' : '\n');
    }
  }

  /** How often each kind was met, sorted by kind. */
  SortedMap<String, Long> counts() {
    return counts;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
