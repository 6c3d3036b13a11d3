package dev.razvorot.cli.lexicon;

import dev.razvorot.cli.options.Version;
import dev.razvorot.cli.terminal.Terminal;
import dev.razvorot.lexicon.Entry;
import dev.razvorot.pipeline.lexicons.LexiconFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code razvorot lexicon test}: whether lexicons can be read, and how large they are. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Reads lexicons as align would, and counts their words.",
    footer = {"", "Example: razvorot lexicon test words.tsv"})
final class LexiconTestCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE.tsv",
      description = "Your own lexicons, besides the built-in one.")
  private List<Path> files = List.of();

  LexiconTestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      count(file.toString(), LexiconFile.read(file));
    }
    count("built-in list", Entry.builtIn());
    return 0;
  }

  private void count(String name, List<Entry> entries) {
    long heads = entries.stream().map(Entry::headword).distinct().count();
    int pairs = entries.stream().mapToInt(entry -> entry.translations().size()).sum();
    terminal
        .out()
        .println(name + "  " + counted(heads, "headword") + "  " + counted(pairs, "pair"));
  }

  private static String counted(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
