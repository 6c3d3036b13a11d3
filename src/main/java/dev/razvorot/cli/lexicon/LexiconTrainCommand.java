package dev.razvorot.cli.lexicon;

import dev.razvorot.Place;
import dev.razvorot.cli.options.Version;
import dev.razvorot.cli.terminal.Terminal;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.lexicon.Entry;
import dev.razvorot.lexicon.learning.Learner;
import dev.razvorot.pipeline.lexicons.LexiconFile;
import dev.razvorot.pipeline.lexicons.Memories;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code razvorot lexicon train}: words learned from memories, as a file. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Learns word translations from memories and writes them to a file.",
    footer = {
      "",
      "The file can be read and mended: a Russian word, TAB, its English translations.",
      "Give it to align with --lexicon FILE.tsv.",
      "",
      "Example: razvorot lexicon train memory.tmx --out words.tsv"
    })
final class LexiconTrainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Memories: tmx, csv, tsv, jsonl or xlf.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.tsv",
      description = "Where to write.")
  private Path out = Path.of("");

  LexiconTrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Learner learner = Memories.learn(files);
    List<Entry> entries = learner.entries();
    if (entries.isEmpty()) {
      Place place = new Place(files.get(0).toString(), 1, 1);
      throw new CorpusFormatException(
          place, "too few pairs to learn a word from", "more were expected");
    }
    LexiconFile.write(out, "Words learned from " + learner.size() + " pairs of texts.", entries);
    int translations = entries.stream().mapToInt(entry -> entry.translations().size()).sum();
    terminal.out().println("pairs       " + learner.size());
    terminal.out().println("headwords   " + entries.size());
    terminal.out().println("meanings    " + translations);
    terminal.out().println("written     " + out);
    return 0;
  }
}
