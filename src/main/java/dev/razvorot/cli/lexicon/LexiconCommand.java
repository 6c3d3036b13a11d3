package dev.razvorot.cli.lexicon;

import dev.razvorot.cli.options.NoCommandException;
import dev.razvorot.cli.options.Version;
import dev.razvorot.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code razvorot lexicon}: word translations, asked and learned. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Tells what is known of words, and learns more.")
public final class LexiconCommand implements Runnable {
  @Spec private CommandSpec spec;

  private LexiconCommand() {}

  /** The command with its own commands. */
  public static CommandLine of(Terminal terminal) {
    CommandLine line = new CommandLine(new LexiconCommand());
    line.addSubcommand(new LexiconLookCommand(terminal));
    line.addSubcommand(new LexiconTrainCommand(terminal));
    line.addSubcommand(new LexiconTestCommand(terminal));
    return line;
  }

  @Override
  public void run() {
    throw new NoCommandException(spec.commandLine());
  }
}
