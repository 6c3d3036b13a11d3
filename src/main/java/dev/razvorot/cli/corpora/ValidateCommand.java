package dev.razvorot.cli.corpora;

import dev.razvorot.Finding.Severity;
import dev.razvorot.cli.options.Version;
import dev.razvorot.cli.terminal.Terminal;
import dev.razvorot.format.convert.ReadOptions.Damage;
import dev.razvorot.format.convert.ReportTable;
import dev.razvorot.format.convert.Reports;
import dev.razvorot.format.convert.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code razvorot validate}: what is wrong with a corpus. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Tells which rules files break, where, and what OmegaT, Okapi, Translate Toolkit, Weblate and"
            + " strict validators make of it.",
    footer = {
      "",
      "error    the file is not sound, or something of it is lost to everyone",
      "warning  it is sound, but some tool loses something",
      "note     worth knowing",
      "",
      "A dash is the standard input. Exit code: 0 if no file has an error, 1 if one",
      "has, 2 if one cannot be opened.",
      "",
      "Example: razvorot validate memory.tmx"
    })
public final class ValidateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private FileChoices choices = new FileChoices();

  @Mixin private ReadingChoices reading = new ReadingChoices();

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  private ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command, and how the words of its options are understood. */
  public static CommandLine of(Terminal terminal) {
    return CorpusConverters.understanding(new ValidateCommand(terminal));
  }

  @Override
  public Integer call() throws IOException {
    return Inbox.with(this::validate);
  }

  private int validate(Inbox inbox) throws IOException {
    boolean sound = true;
    for (Path named : choices.files()) {
      Path file = inbox.file(named);
      Validation validation =
          Validation.of(file, reading.format(file), reading.options(Damage.REFUSE));
      String told = choices.isJson() ? Reports.json(validation) : ReportTable.format(validation);
      terminal.out().print(inbox.told(told));
      sound &= validation.isValid() && !(strict && validation.count(Severity.WARNING) > 0);
    }
    return sound ? 0 : 1;
  }
}
