package dev.razvorot.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The output of a command as a stream that fails when the disk is full or nobody reads on. */
public final class StandardOutput extends OutputStream {
  /** POSIX, sys/stat.h: the bits of the type, and that of a pipe. */
  private static final int FILE_TYPE = 0170000;

  private static final int PIPE = 0010000;

  private final PrintStream out;

  /** Writes to a stream, which stays open. */
  public StandardOutput(PrintStream out) {
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

  /** Nobody reads the output any more, as behind {@code | head}: no fault, and nothing to say. */
  public static final class Closed extends IOException {
    private static final long serialVersionUID = 1;

    private Closed() {
      super("nobody reads the output any more");
    }
  }

  /** A {@link PrintStream} keeps its failures to itself until it is asked. */
  @Override
  public void flush() throws IOException {
    if (out.checkError()) {
      throw Terminal.isOfProcess(out) && isPipe()
          ? new Closed()
          : new IOException(
              "(output): cannot be written; a disk with room or a reader that reads on was"
                  + " expected");
    }
  }

  /** Whether the output is read by another program; what the error says is in any language. */
  private static boolean isPipe() {
    try {
      int mode = (int) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
      return (mode & FILE_TYPE) == PIPE;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Does not close what the process still needs. */
  @Override
  public void close() throws IOException {
    flush();
  }
}
