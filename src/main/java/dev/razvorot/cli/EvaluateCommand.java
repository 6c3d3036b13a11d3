package dev.razvorot.cli;

import dev.razvorot.evaluation.Counting;
import dev.razvorot.evaluation.Evaluation;
import dev.razvorot.evaluation.GoldFiles;
import dev.razvorot.evaluation.Score;
import dev.razvorot.format.ladder.LadderReader;
import dev.razvorot.format.ladder.LineBead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code razvorot evaluate}: how good an alignment is. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Compares alignments with ones made by hand.",
    footer = {
      "",
      "GOLD and RESULT are two files, or folders in which NAME.gold.tsv is compared",
      "with NAME.sys.tsv or NAME.ladder.tsv. Each line is a bead: English line numbers",
      "from 0, separated by commas, TAB, Russian ones; a third column is the score.",
      "strict: a bead is right if the gold has the same; lax: if it overlaps one."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @ArgGroup(exclusive = true)
  private Mode mode = new Mode();

  @Parameters(index = "0", paramLabel = "GOLD", description = "Alignments made by hand.")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "RESULT", description = "Alignments to judge.")
  private Path result = Path.of("");

  /** Which beads are counted, if not all. */
  static final class Mode {
    @Option(
        names = "--merge",
        description = "First make one bead of those that lie inside one bead of the gold.")
    private boolean merge;

    @Option(names = "--pairs", description = "Count only beads with both sides.")
    private boolean pairs;

    Counting counting() {
      return merge ? Counting.MERGED : pairs ? Counting.PAIRS : Counting.ALL;
    }
  }

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Evaluation evaluation = new Evaluation(mode.counting());
    for (GoldFiles files : GoldFiles.find(gold, result)) {
      evaluation.add(LadderReader.read(files.gold()), beads(files));
    }
    terminal.out().println(evaluation.documents() + " documents");
    terminal.out().println(line("strict", evaluation.strict()));
    terminal.out().println(line("lax", evaluation.lax()));
    return 0;
  }

  private List<LineBead> beads(GoldFiles files) throws IOException {
    if (files.result().isEmpty()) {
      terminal.out().println(files.name() + ": no result, every bead missed");
      return List.of();
    }
    return LadderReader.read(files.result().get());
  }

  private static String line(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "%-6s  P %.4f  R %.4f  F1 %.4f",
        name,
        score.precision(),
        score.recall(),
        score.f1());
  }
}
