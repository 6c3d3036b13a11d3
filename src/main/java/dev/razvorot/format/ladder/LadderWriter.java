package dev.razvorot.format.ladder;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Score;
import dev.razvorot.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Writes an alignment as a ladder file. The numbers are lines of the files that the segments come
 * from: where one file holds both languages, lines of that file; blank lines count.
 */
public final class LadderWriter {
  private LadderWriter() {}

  /**
   * Writes every bead in order, one-sided ones too, and leaves the stream open.
   *
   * @throws IOException if the disk fails
   */
  public static void write(OutputStream stream, Alignment alignment) throws IOException {
    for (Bead bead : alignment.beads()) {
      stream.write(line(alignment, bead).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static String line(Alignment alignment, Bead bead) {
    return lines(alignment.source(), bead.source())
        + "\t"
        + lines(alignment.target(), bead.target())
        + "\t"
        + Score.text(bead.score())
        + "\n";
  }

  private static String lines(Document document, Span span) {
    return document.segments(span).stream()
        .map(segment -> segment.place().line() - 1)
        .distinct()
        .sorted()
        .map(number -> Integer.toString(number))
        .collect(Collectors.joining(","));
  }
}
