package dev.razvorot.cli.corpora;

import dev.razvorot.cli.options.Choice;
import dev.razvorot.cli.options.Version;
import dev.razvorot.cli.terminal.Terminal;
import dev.razvorot.format.AtomicFile;
import dev.razvorot.format.OutputException;
import dev.razvorot.format.convert.Conversion;
import dev.razvorot.format.convert.Conversion.Layout;
import dev.razvorot.format.convert.Converted;
import dev.razvorot.format.convert.CorpusFormat;
import dev.razvorot.format.convert.ReadOptions.Damage;
import dev.razvorot.format.convert.ReportTable;
import dev.razvorot.format.convert.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code razvorot convert}: corpora in, a corpus of another format out. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "razvorot convert [OPTIONS] IN... OUT",
    description = "Turns corpora of any format into one of another, and accounts for every unit.",
    footer = {
      "",
      "Names tell formats: .tmx, .csv, .tsv, .jsonl, .xlf (XLIFF 1.2), .xlf2 (2.1),",
      "packed with .gz or .zip behind, and x.en + x.ru, of which one name is enough.",
      "A dash is the standard input or output.",
      "",
      "Exit code: 0 done; 1 done, but nothing of an input could be kept, or a part of",
      "one is missing (--salvage); 2 not done, and what was there is untouched.",
      "",
      "Example: razvorot convert old.tmx glossary.csv memory.tmx --profile trados"
    })
public final class ConvertCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "IN... OUT",
      hideParamSyntax = true,
      description = "Files to read, and the file to write.")
  private List<Path> files = List.of();

  @Mixin private ReadingChoices reading = new ReadingChoices();
  @Mixin private WritingChoices writing = new WritingChoices();

  @Option(
      names = "--salvage",
      description = "Of damaged files keep the units before the damage, instead of refusing them.")
  private boolean salvage;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what was read, kept, repaired and skipped, why and where, as JSON.")
  private @Nullable Path report;

  private ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command, and how the words of its options are understood. */
  public static CommandLine of(Terminal terminal) {
    return CorpusConverters.understanding(new ConvertCommand(terminal));
  }

  @Override
  public Integer call() throws IOException {
    if (files.size() < 2) {
      refuse("the file to write, OUT, is missing");
    }
    Path out = files.get(files.size() - 1);
    CorpusFormat format = format(out);
    writing.misfit(format).ifPresent(misfit -> refuse(misfit + "; OUT is " + Choice.name(format)));
    return Inbox.with(inbox -> convert(inbox, out, format));
  }

  private int convert(Inbox inbox, Path out, CorpusFormat format) throws IOException {
    if (report == null) {
      return told(inbox, convertTo(out, inbox, format));
    }
    try (AtomicFile file = new AtomicFile(report)) {
      try {
        Converted done = convertTo(out, inbox, format);
        file.write(inbox.told(Reports.json(done)).getBytes(StandardCharsets.UTF_8));
        return told(inbox, done);
      } catch (IOException | RuntimeException e) {
        file.abandon();
        throw e;
      }
    }
  }

  private int told(Inbox inbox, Converted done) {
    boolean apart = files.get(files.size() - 1).equals(Inbox.STANDARD);
    (apart ? terminal.err() : terminal.out()).print(inbox.told(ReportTable.format(done)));
    return isWhole(done) ? 0 : 1;
  }

  private Converted convertTo(Path out, Inbox inbox, CorpusFormat format) throws IOException {
    List<Path> inputs = new ArrayList<>();
    for (Path named : files.subList(0, files.size() - 1)) {
      inputs.add(inbox.file(named));
    }
    return out.equals(Inbox.STANDARD)
        ? print(inputs, format)
        : run(out, inputs, format, writing.layout());
  }

  /** All of it or nothing, on the standard output too. */
  private Converted print(List<Path> inputs, CorpusFormat format) throws IOException {
    if (format == CorpusFormat.MOSES || writing.isSplit()) {
      refuse("the standard output is one file, and this writes several");
    }
    Path file = Files.createTempFile("razvorot", ".out");
    try {
      Converted done = run(file, inputs, format, writing.layoutOfOne());
      int most = writing.layout().most();
      if (done.units() > most) {
        refuse(
            "the standard output is one file, and the tool takes files of "
                + most
                + " units; there are "
                + done.units());
      }
      Files.copy(file, terminal.out());
      return new Converted(
          done.reports(), List.of(Path.of("standard output")), done.units(), done.losses());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private Converted run(Path out, List<Path> inputs, CorpusFormat format, Layout layout)
      throws IOException {
    Damage damage = salvage ? Damage.KEEP_BEFORE : Damage.REFUSE;
    Conversion conversion =
        new Conversion(
            out, format, reading.from(), reading.options(damage), writing.options(), layout);
    try {
      return conversion.run(inputs);
    } catch (OutputException e) {
      throw new OutputException(out, e);
    }
  }

  private static boolean isWhole(Converted done) {
    return done.reports().stream()
        .noneMatch(
            report ->
                report.kept() == 0 && report.skipped() > 0
                    || report.entries().stream().anyMatch(e -> e.oddity().id().equals("broken")));
  }

  private CorpusFormat format(Path out) {
    Optional<CorpusFormat> told = writing.to().or(() -> CorpusFormat.ofFile(out));
    return told.orElseThrow(
        () ->
            new ParameterException(
                spec.commandLine(), out + " tells no format; .tmx, .csv ... or --to was expected"));
  }

  private void refuse(String why) {
    throw new ParameterException(spec.commandLine(), why);
  }
}
