package dev.razvorot.cli.options;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command line that ends before it names a command. */
public final class NoCommandException extends ParameterException {
  private static final long serialVersionUID = 1;

  /** Blames the command that wants another behind it. */
  public NoCommandException(CommandLine line) {
    super(line, "a command is missing");
  }
}
