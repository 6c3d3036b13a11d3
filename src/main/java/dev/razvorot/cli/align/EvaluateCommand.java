package dev.razvorot.cli.align;

import dev.razvorot.cli.options.Version;
import dev.razvorot.cli.terminal.Terminal;
import dev.razvorot.evaluation.Calibration;
import dev.razvorot.evaluation.Calibration.Bin;
import dev.razvorot.evaluation.Calibration.ByChance;
import dev.razvorot.evaluation.Calibration.Cut;
import dev.razvorot.evaluation.Counting;
import dev.razvorot.evaluation.Evaluation;
import dev.razvorot.evaluation.GoldFiles;
import dev.razvorot.evaluation.ReliabilityPlot;
import dev.razvorot.evaluation.Score;
import dev.razvorot.format.AtomicFile;
import dev.razvorot.format.ladder.LadderReader;
import dev.razvorot.format.ladder.LineBead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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
      "align --to ladder writes such files; a TMX is none.",
      "",
      "P       precision: the share of the beads of RESULT that are right",
      "R       recall: the share of the beads of GOLD that were found",
      "F1      both in one figure, their harmonic mean; 1 is perfect",
      "strict  a bead is right if the gold has exactly the same",
      "lax     it is right already if it overlaps one on both sides"
    })
public final class EvaluateCommand implements Callable<Integer> {
  /** Bins of equal mass: ten, as calibration errors are usually given (Guo et al. 2017 use 15). */
  private static final int BINS = 10;

  /** The lowest score that a translator would set. */
  private static final double CUT = 0.9;

  private final Terminal terminal;

  @ArgGroup(exclusive = true)
  private Mode mode = new Mode();

  @Parameters(index = "0", paramLabel = "GOLD", description = "Alignments made by hand.")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "RESULT", description = "Alignments to judge.")
  private Path result = Path.of("");

  @Option(
      names = "--calibration",
      description =
          "Tell too whether scores are probabilities: how far they are from the share of right"
              + " pairs, and what a lowest score of 0.9 keeps.")
  private boolean calibrated;

  @Option(
      names = "--plot",
      paramLabel = "FILE.svg",
      description = "Draw the reliability curve of --calibration.")
  private @Nullable Path plot;

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

  private EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command. */
  public static CommandLine of(Terminal terminal) {
    return new CommandLine(new EvaluateCommand(terminal));
  }

  @Override
  public Integer call() throws IOException {
    Evaluation evaluation = new Evaluation(mode.counting());
    Calibration calibration = new Calibration();
    for (GoldFiles files : GoldFiles.find(gold, result)) {
      List<LineBead> right = LadderReader.read(files.gold());
      List<LineBead> beads = beads(files);
      evaluation.add(right, beads);
      calibration.add(right, beads);
    }
    print(evaluation);
    if (calibrated || plot != null) {
      print(calibration);
    }
    if (plot != null) {
      draw(plot, calibration);
    }
    return 0;
  }

  private void print(Evaluation evaluation) {
    int documents = evaluation.documents();
    terminal.out().println(documents + (documents == 1 ? " document" : " documents"));
    terminal.out().println(line("strict", evaluation.strict()));
    terminal.out().println(line("lax", evaluation.lax()));
  }

  private void print(Calibration calibration) {
    String head = "%d pairs with a score in %d bins: expected calibration error %.4f";
    print(head, calibration.pairs(), BINS, calibration.error(BINS));
    ByChance chance = calibration.errorByChance(BINS);
    String floor = "by chance alone exact probabilities would show %.4f, seldom above %.4f";
    print(floor, chance.mean(), chance.most());
    print("%8s  %8s  %8s", "score", "right", "pairs");
    for (Bin bin : calibration.bins(BINS)) {
      print("%8.4f  %8.4f  %8d", bin.score(), bin.right(), bin.pairs());
    }
    Cut cut = calibration.at(CUT);
    print("at %.1f: precision %.4f, share kept %.4f", CUT, cut.precision(), cut.share());
  }

  private void print(String form, Object... values) {
    terminal.out().println(String.format(Locale.ROOT, form, values));
  }

  private static void draw(Path file, Calibration calibration) throws IOException {
    String svg = ReliabilityPlot.svg(calibration.bins(BINS));
    try (AtomicFile picture = new AtomicFile(file)) {
      picture.write(svg.getBytes(StandardCharsets.UTF_8));
    }
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
