package dev.razvorot.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** The output cannot be written; the cause tells why. What stood there before is as it was. */
public final class OutputException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String folder;

  /** What cannot be written, by the name that the user gave it, and why. */
  public OutputException(Path folder, IOException cause) {
    super(folder + " cannot be written: " + reason(cause).getMessage(), reason(cause));
    this.folder = folder.toString();
  }

  /** Of a file that is called by another name now, what was wrong with it. */
  private static IOException reason(IOException cause) {
    return cause instanceof OutputException
        ? (IOException) Objects.requireNonNull(cause.getCause())
        : cause;
  }

  /** The folder or file that was to be written. */
  public String folder() {
    return folder;
  }
}
