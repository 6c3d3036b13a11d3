package dev.razvorot.cli.lexicon;

import dev.razvorot.cli.options.Version;
import dev.razvorot.cli.terminal.Columns;
import dev.razvorot.cli.terminal.Terminal;
import dev.razvorot.lexicon.Entry;
import dev.razvorot.lexicon.LookUp;
import dev.razvorot.pipeline.lexicons.WordSources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code razvorot lexicon look}: what is known of a word. */
@Command(
    name = "look",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Shows the entries in which words stand, Russian or English, in any form.",
    footer = {"", "Example: razvorot lexicon look переговоров settlement"})
final class LexiconLookCommand implements Callable<Integer> {
  /** Exit code 1 says: done, and something was not found. */
  private static final int NOT_FOUND = 1;

  /** Entries shown of a word: more would fill the screen. */
  private static final int MOST = 20;

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "Words or phrases.")
  private List<String> words = List.of();

  @Option(
      names = "--lexicon",
      paramLabel = "FILE.tsv",
      description = "Look into your own words too. May be given several times.")
  private List<Path> lexicons = List.of();

  @Option(
      names = "--learn",
      paramLabel = "FILE",
      description = "Look into words learned from a memory too. May be given several times.")
  private List<Path> memories = List.of();

  LexiconLookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    LookUp lookUp = new LookUp(new WordSources(lexicons, memories).entries());
    int code = 0;
    for (String word : words) {
      List<Entry> found = lookUp.of(word);
      if (found.isEmpty()) {
        terminal.out().println(word + ": not in the lexicon");
        code = NOT_FOUND;
      }
      show(found);
    }
    return code;
  }

  private void show(List<Entry> entries) {
    entries.stream().limit(MOST).map(LexiconLookCommand::line).forEach(this::print);
    if (entries.size() > MOST) {
      terminal.out().println("and " + (entries.size() - MOST) + " more");
    }
  }

  private void print(List<String> lines) {
    lines.forEach(terminal.out()::println);
  }

  private static List<String> line(Entry entry) {
    String head = entry.headword() + "  ";
    return Columns.wrap(head, head.length(), String.join(", ", entry.translations()));
  }
}
