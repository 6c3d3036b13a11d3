package dev.razvorot.cli;

import dev.razvorot.cli.align.AlignCommand;
import dev.razvorot.cli.align.EvaluateCommand;
import dev.razvorot.cli.corpora.ConvertCommand;
import dev.razvorot.cli.corpora.InfoCommand;
import dev.razvorot.cli.corpora.ValidateCommand;
import dev.razvorot.cli.lexicon.LexiconCommand;
import dev.razvorot.cli.options.FileName;
import dev.razvorot.cli.options.NoCommandException;
import dev.razvorot.cli.options.Version;
import dev.razvorot.cli.terminal.Terminal;
import dev.razvorot.cli.texts.NormalizeCommand;
import dev.razvorot.cli.texts.QuickStart;
import dev.razvorot.cli.texts.TransliterateCommand;
import dev.razvorot.format.SpeltNames;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code razvorot}. */
@Command(
    name = "razvorot",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Pairs Russian and English text: translation memories from documents.")
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs a command; the process ends with its exit code unless that is 0. */
  public static void main(String[] arguments) {
    Optional<QuickStart> quick = QuickStart.of(arguments);
    int code =
        quick.isPresent()
            ? run(Terminal.unwatched(), quick.get())
            : Stopping.watch(() -> run(Terminal.system(), arguments));
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Runs a command without showing progress and returns its exit code.
   *
   * @param out for what was asked for
   * @param err for complaints
   */
  public static int run(PrintStream out, PrintStream err, String... arguments) {
    return run(new Terminal(out, err, false), arguments);
  }

  /** Runs a command and returns its exit code. */
  static int run(Terminal terminal, String... arguments) {
    Complaints complaints = new Complaints(terminal.err());
    for (int at = 0; at < arguments.length; at++) {
      if (!SpeltNames.isSpelt(arguments[at])) {
        return complaints.ofLocale(at + 1);
      }
    }
    CommandLine line = line(terminal, complaints);
    try {
      return line.execute(asked(arguments));
    } catch (OutOfMemoryError e) {
      return complaints.ofMemory();
    } catch (StackOverflowError e) {
      return complaints.ofStack();
    }
  }

  /** Runs a command that needs no picocli and returns its exit code. */
  static int run(Terminal terminal, QuickStart quick) {
    try {
      quick.run(terminal);
      return 0;
    } catch (IOException e) {
      return new Complaints(terminal.err()).ofRun(e);
    }
  }

  private static CommandLine line(Terminal terminal, Complaints complaints) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(AlignCommand.of(terminal));
    line.addSubcommand(TransliterateCommand.of(terminal));
    line.addSubcommand(NormalizeCommand.of(terminal));
    line.addSubcommand(EvaluateCommand.of(terminal));
    line.addSubcommand(LexiconCommand.of(terminal));
    line.addSubcommand(ConvertCommand.of(terminal));
    line.addSubcommand(InfoCommand.of(terminal));
    line.addSubcommand(ValidateCommand.of(terminal));
    line.setExpandAtFiles(false);
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(complaints::ofArguments);
    line.setExecutionExceptionHandler(complaints::ofRun);
    line.registerConverter(Path.class, new FileName());
    return line;
  }

  /** {@code help align} is {@code align --help}. */
  private static String[] asked(String... arguments) {
    if (arguments.length == 0 || !arguments[0].equals("help")) {
      return arguments;
    }
    String[] asked = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
    asked[arguments.length - 1] = "--help";
    return asked;
  }

  @Override
  public void run() {
    throw new NoCommandException(spec.commandLine());
  }
}
