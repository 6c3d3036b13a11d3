package dev.razvorot.cli.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and prints.
 *
 * @param in what is piped in
 * @param out what was asked for
 * @param err complaints and progress
 * @param interactive whether a person watches: only then is progress shown
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

  private static final PrintStream OUT = stream(FileDescriptor.out);

  /** Whether a stream is the output of the process, not one that a caller brought. */
  static boolean isOfProcess(PrintStream out) {
    return out == OUT;
  }

  /** With the input of the process. */
  public Terminal(PrintStream out, PrintStream err, boolean interactive) {
    this(System.in, out, err, interactive);
  }

  /** The streams of the process, UTF-8 whatever the locale says. */
  public static Terminal system() {
    return new Terminal(OUT, stream(FileDescriptor.err), isInteractive());
  }

  /** The same without looking whether somebody watches, which costs a cold start some time. */
  public static Terminal unwatched() {
    return new Terminal(OUT, stream(FileDescriptor.err), false);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** From Java 22 on there may be a console without a terminal; it then says so itself. */
  private static boolean isInteractive() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
