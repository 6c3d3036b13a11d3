package dev.razvorot.cli;

import dev.razvorot.cli.AlignCommand.Arrangement;
import dev.razvorot.cli.AlignCommand.Segments;
import dev.razvorot.cli.NormalizeCommand.Repair;
import dev.razvorot.format.SpeltNames;
import dev.razvorot.pipeline.Output;
import dev.razvorot.text.normal.Fold;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code razvorot}. */
@Command(
    name = "razvorot",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Pairs Russian and English text: translation memories from documents.")
public final class Main implements Runnable {
  /** What exit code 2 says: it could not be done. */
  static final int COULD_NOT = 2;

  /** What is wrong with a command line that ends too early. */
  static final String NO_COMMAND = "a command is missing";

  @Spec private CommandSpec spec;

  /** Runs a command; the process ends with its exit code unless that is 0. */
  public static void main(String[] arguments) {
    Integer quick = QuickStart.answer(Terminal.unwatched(), arguments);
    int code = quick == null ? Stopping.watch(() -> run(Terminal.system(), arguments)) : quick;
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

  private static CommandLine line(Terminal terminal, Complaints complaints) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new AlignCommand(terminal));
    line.addSubcommand(new TransliterateCommand(terminal));
    line.addSubcommand(new NormalizeCommand(terminal));
    line.addSubcommand(new EvaluateCommand(terminal));
    line.addSubcommand(LexiconCommand.of(terminal));
    line.addSubcommand(new ConvertCommand(terminal));
    line.addSubcommand(new InfoCommand(terminal));
    line.addSubcommand(new ValidateCommand(terminal));
    line.setExpandAtFiles(false);
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(complaints::ofArguments);
    line.setExecutionExceptionHandler(complaints::ofRun);
    line.registerConverter(Path.class, new FileName());
    line.registerConverter(Output.class, new Choice<>(AlignCommand.FORMATS));
    line.registerConverter(Segments.class, new Choice<>(EnumSet.allOf(Segments.class)));
    line.registerConverter(Arrangement.class, new Choice<>(EnumSet.allOf(Arrangement.class)));
    line.registerConverter(Fold.class, new Choice<>(NormalizeCommand.FOLDS));
    line.registerConverter(Repair.class, new Choice<>(EnumSet.allOf(Repair.class)));
    CorpusConverters.register(line);
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
    throw new ParameterException(spec.commandLine(), NO_COMMAND);
  }
}
