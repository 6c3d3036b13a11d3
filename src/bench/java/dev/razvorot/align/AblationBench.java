package dev.razvorot.align;

import dev.razvorot.Span;
import dev.razvorot.align.Candidates.Candidate;
import dev.razvorot.evaluation.Evaluation;
import dev.razvorot.format.ladder.LineBead;
import dev.razvorot.lexicon.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Prints strict F1 of every set with each kind of evidence off, one at a time, the weights of the
 * rest as they are: what is off is not made good by fitting anew.
 *
 * <p>Argument: folder of the bench.
 */
public final class AblationBench {
  private final Words words = Ablation.words();
  private final double[] inOrder = Weights.inOrder();
  private final AnyOrderModel model = AnyOrderModel.fitted();

  private AblationBench() {}

  /** Prints the table, set by set. */
  public static void main(String[] args) throws IOException {
    AblationBench bench = new AblationBench();
    Path folder = Path.of(args[0]);
    Path shuffled = Files.createTempDirectory("razvorot-mixed");
    ShuffledLines.write(folder.resolve("mixed"), shuffled);
    System.out.println("| set | " + String.join(" | ", names()) + " |");
    for (BenchSet set : BenchSet.all(folder, shuffled)) {
      System.out.println(bench.row(set));
    }
  }

  private static List<String> names() {
    return Stream.of(Ablation.values()).map(a -> a.name().toLowerCase(Locale.ROOT)).toList();
  }

  private String row(BenchSet set) throws IOException {
    List<GoldBitext> documents = GoldBitext.of(set);
    List<String> columns = new ArrayList<>(List.of("| " + set.name()));
    for (Ablation off : Ablation.values()) {
      Evaluation evaluation = new Evaluation(set.counting());
      for (GoldBitext document : documents) {
        evaluation.add(document.gold(), align(document, off));
      }
      columns.add(String.format(Locale.ROOT, "%.4f", evaluation.strict().f1()));
    }
    return String.join(" | ", columns) + " |";
  }

  private List<LineBead> align(GoldBitext document, Ablation off) {
    PreparedBitext bitext = off.prepare(words, document.english(), document.russian());
    return document.order() == Order.KEPT
        ? inOrder(document, bitext, off)
        : anyOrder(document, bitext, off);
  }

  private List<LineBead> inOrder(GoldBitext document, PreparedBitext bitext, Ablation off) {
    double[] weights = inOrder.clone();
    off.flatten(Features.NAMES, weights);
    Lattice lattice = new Lattice(new Grid(bitext).points());
    Features features = Features.inOrder(bitext, lattice.reach());
    double[] worth = lattice.prices((i, i2, j, j2) -> features.worth(weights, i, i2, j, j2));
    double[] prices =
        off == Ablation.NULL_SHARE ? worth : Shares.adapt(lattice, worth, weights);
    List<LineBead> beads = new ArrayList<>();
    for (int edge : lattice.best(prices, weights)) {
      int from = lattice.from[edge];
      int to = lattice.to[edge];
      Span source = new Span(lattice.pointEnglish[from], lattice.pointEnglish[to]);
      Span target = new Span(lattice.pointRussian[from], lattice.pointRussian[to]);
      beads.add(bead(document, source, target));
    }
    return beads;
  }

  private List<LineBead> anyOrder(GoldBitext document, PreparedBitext bitext, Ablation off) {
    Candidates candidates = new Candidates(bitext);
    List<Candidate> pairs = candidates.list();
    PairFeatures features = new PairFeatures(bitext, candidates, Features.anyOrder(bitext));
    float[][] evidence = new float[pairs.size()][];
    Arrays.setAll(evidence, k -> features.of(pairs.get(k)));
    double[] odds = odds(model.evidence(), evidence, off.features(PairFeatures.NAMES));
    float[][] context = AnyOrderModel.context(pairs, odds, lines(document));
    double[] last = odds(model.context(), context, off.features(AnyOrderModel.CONTEXT));
    return Matching.best(pairs, last, Matching.LIKELY).stream()
        .map(pairs::get)
        .map(pair -> bead(document, Span.of(pair.english()), Span.of(pair.russian())))
        .toList();
  }

  /** Features that are off count with their mean, so that they tell nothing and shift nothing. */
  private static double[] odds(double[] weights, float[][] values, boolean[] off) {
    double[] odds = new double[values.length];
    for (int feature = 0; feature < weights.length; feature++) {
      int column = feature;
      double mean = Arrays.stream(values).mapToDouble(row -> row[column]).average().orElse(0);
      for (int k = 0; k < odds.length; k++) {
        odds[k] += weights[column] * (off[column] ? mean : values[k][column]);
      }
    }
    return odds;
  }

  private static OrderModel.Lines lines(GoldBitext document) {
    boolean oneFile = !document.bitext().input().isPair();
    return new OrderModel.Lines(lines(document.english()), lines(document.russian()), oneFile);
  }

  private static int[] lines(dev.razvorot.Document document) {
    return document.segments().stream().mapToInt(segment -> segment.place().line()).toArray();
  }

  private static LineBead bead(GoldBitext document, Span source, Span target) {
    return new LineBead(
        GoldBitext.lines(document.english(), source),
        GoldBitext.lines(document.russian(), target),
        OptionalDouble.empty());
  }
}
