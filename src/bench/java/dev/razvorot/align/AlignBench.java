package dev.razvorot.align;

import dev.razvorot.align.anyorder.CandidateRecall;
import dev.razvorot.evaluation.Calibration;
import dev.razvorot.evaluation.Counting;
import dev.razvorot.evaluation.Evaluation;
import dev.razvorot.evaluation.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints for every set of the alignment bench how good and how fast Razvorot is, with mALIGNa
 * beside it in the same run, as a table of Markdown.
 *
 * <p>Arguments: folder of the bench, the runnable jar. Without the folder it says so and ends well.
 */
public final class AlignBench {
  private static final int BINS = 10;

  /** A {@code --min-score} that users choose. */
  private static final double SURE = 0.9;

  private static final String HEAD =
      """
      | set | documents, in order | P | R | F1 | ECE | by chance | P at .9 | share kept at .9 \
      | candidate recall | lines/CPU s | mALIGNa F1 | mALIGNa lines/CPU s |
      |---|---|---|---|---|---|---|---|---|---|---|---|---|""";

  private final CandidateRecall recall = new CandidateRecall();
  private final Aligner inOrder = Aligner.inOrder();
  private final Aligner anyOrder = Aligner.anyOrder();

  private AlignBench() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path bench = Path.of(args[0]);
    if (!Files.isDirectory(bench)) {
      System.out.println(
          "no alignment bench at " + bench + "; -Dbench.align=FOLDER says where it is");
      return;
    }
    System.out.println(HEAD);
    AlignBench table = new AlignBench();
    for (BenchSet set : BenchSet.all(bench)) {
      System.out.println(table.row(set));
    }
    System.out.println(WholeProcess.figure(bench.resolve("docsent-hard"), Path.of(args[1])));
  }

  private String row(BenchSet set) throws IOException {
    List<GoldBitext> documents = GoldBitext.of(set);
    boolean lists = set.counting() == Counting.PAIRS;
    long kept = documents.stream().filter(document -> document.order() == Order.KEPT).count();
    return "| %s | %d, %d | %s | %s | %s | %s |"
        .formatted(
            set.name(),
            documents.size(),
            kept,
            quality(set, documents),
            lists ? share(recall.of(documents)) : "-",
            speed(documents, this::align),
            lists ? "- | -" : maligna(set, documents));
  }

  private String quality(BenchSet set, List<GoldBitext> documents) {
    Evaluation evaluation = new Evaluation(set.counting());
    Calibration calibration = new Calibration();
    for (GoldBitext document : documents) {
      evaluation.add(document.gold(), document.result());
      calibration.add(document.gold(), document.result());
    }
    Score score = evaluation.strict();
    Calibration.Cut sure = calibration.at(SURE);
    String scores =
        set.counting() == Counting.MERGED
            ? "- | - | - | -"
            : columns(
                calibration.error(BINS),
                calibration.errorByChance(BINS).mean(),
                sure.precision(),
                sure.share());
    return columns(score.precision(), score.recall(), score.f1()) + " | " + scores;
  }

  private void align(GoldBitext document) {
    Aligner aligner = document.order() == Order.KEPT ? inOrder : anyOrder;
    aligner.align(document.english(), document.russian());
  }

  private interface Work {
    void run(GoldBitext document);
  }

  private static String speed(List<GoldBitext> documents, Work work) {
    int lines = documents.stream().mapToInt(GoldBitext::lines).sum();
    double seconds = CpuClock.best(() -> documents.forEach(work::run));
    return String.format(Locale.ROOT, "%.0f", lines / seconds);
  }

  private static String maligna(BenchSet set, List<GoldBitext> documents) {
    Evaluation evaluation = new Evaluation(set.counting());
    for (GoldBitext document : documents) {
      evaluation.add(document.gold(), Maligna.align(document.english(), document.russian()));
    }
    String speed =
        speed(documents, document -> Maligna.align(document.english(), document.russian()));
    return share(evaluation.strict().f1()) + " | " + speed;
  }

  private static String columns(double... values) {
    List<String> columns = new ArrayList<>();
    for (double value : values) {
      columns.add(share(value));
    }
    return String.join(" | ", columns);
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
