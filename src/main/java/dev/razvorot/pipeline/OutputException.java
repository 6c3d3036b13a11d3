package dev.razvorot.pipeline;

import java.io.IOException;
import java.nio.file.Path;

/** The output cannot be written; the cause tells why. What stood there before is as it was. */
public final class OutputException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String folder;

  /** What cannot be written, and why. */
  public OutputException(Path folder, IOException cause) {
    super(folder + " cannot be written: " + cause.getMessage(), cause);
    this.folder = folder.toString();
  }

  /** The folder or file that was to be written. */
  public String folder() {
    return folder;
  }
}
