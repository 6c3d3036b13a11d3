package dev.razvorot.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** The output of a command as a stream that fails when the disk is full or nobody reads on. */
final class StandardOutput extends OutputStream {
  private final PrintStream out;

  StandardOutput(PrintStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    flush();
  }

  /** A {@link PrintStream} keeps its failures to itself until it is asked. */
  @Override
  public void flush() throws IOException {
    if (out.checkError()) {
      throw new IOException(
          "(output):1:1: cannot be written; a disk with room or a reader that reads on was"
              + " expected");
    }
  }

  /** Does not close what the process still needs. */
  @Override
  public void close() throws IOException {
    flush();
  }
}
