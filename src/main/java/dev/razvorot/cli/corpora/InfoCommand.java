package dev.razvorot.cli.corpora;

import dev.razvorot.cli.options.Version;
import dev.razvorot.cli.terminal.Terminal;
import dev.razvorot.format.convert.Inspection;
import dev.razvorot.format.convert.ReadOptions.Damage;
import dev.razvorot.format.convert.ReportTable;
import dev.razvorot.format.convert.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code razvorot info}: what is in a corpus. */
@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Tells what is in files: format, encoding, languages, units, dates, oddities, first units.",
    footer = {
      "",
      "A dash is the standard input. Exit code: 0; 1 if a file breaks off; 2 if one",
      "cannot be read at all.",
      "",
      "Example: razvorot info memory.tmx"
    })
public final class InfoCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private FileChoices choices = new FileChoices();

  @Mixin private ReadingChoices reading = new ReadingChoices();

  private InfoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command, and how the words of its options are understood. */
  public static CommandLine of(Terminal terminal) {
    return CorpusConverters.understanding(new InfoCommand(terminal));
  }

  @Override
  public Integer call() throws IOException {
    return Inbox.with(this::look);
  }

  private int look(Inbox inbox) throws IOException {
    boolean whole = true;
    List<Path> files = choices.files();
    for (int i = 0; i < files.size(); i++) {
      Path file = inbox.file(files.get(i));
      Inspection seen =
          Inspection.of(file, reading.format(file), reading.options(Damage.KEEP_BEFORE));
      String gap = choices.isJson() || i == 0 ? "" : "\n";
      terminal
          .out()
          .print(
              gap + inbox.told(choices.isJson() ? Reports.json(seen) : ReportTable.format(seen)));
      whole &= seen.broken().isEmpty();
    }
    return whole ? 0 : 1;
  }
}
