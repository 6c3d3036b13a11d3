package dev.razvorot.translit;

import dev.razvorot.translit.passes.Flow;
import java.io.IOException;
import java.io.Writer;

/** The end of a flow: writes the letters and counts those that the scheme left as they were. */
final class WriterFlow implements Flow {
  private final Writer writer;
  private final Uncovered.Counter counter;

  WriterFlow(Writer writer, Uncovered.Counter counter) {
    this.writer = writer;
    this.counter = counter;
  }

  @Override
  public void take(char[] letters, int start, int end) throws IOException {
    counter.count(letters, start, end);
    writer.write(letters, start, end - start);
  }

  @Override
  public void end() throws IOException {
    writer.flush();
  }
}
