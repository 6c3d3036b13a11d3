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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Prints strict F1 of every set with each kind of evidence off, one at a time, the weights of the
 * rest as they are: what is off is not made good by fitting anew.
 *
 * <p>Argument: folder of the bench.
 */
public final class AblationBench {
  /** The bar of {@link AnyOrderAligner}: a probability of .3. */
  private static final double LIKELY = Math.log(0.3 / 0.7);

  private final Words words = Ablation.words();
  private final double[] inOrder = Weights.inOrder();
  private final double[] anyOrder =
      Weights.read(
          "any-order.weights",
          Stream.concat(PairFeatures.NAMES.stream(), OrderModel.NAMES.stream()).toList());

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
    PairFeatures features = new PairFeatures(candidates, Features.anyOrder(bitext));
    double[][] values = new double[pairs.size()][];
    for (int k = 0; k < values.length; k++) {
      float[] of = features.of(pairs.get(k));
      values[k] = new double[of.length];
      Arrays.setAll(values[k], feature -> of[feature]);
    }
    level(values, off);
    double[] odds = new double[values.length];
    for (int k = 0; k < odds.length; k++) {
      for (int feature = 0; feature < PairFeatures.COUNT; feature++) {
        odds[k] += anyOrder[feature] * values[k][feature];
      }
    }
    return best(document, pairs, off == Ablation.ORDER ? odds : ordered(document, pairs, odds));
  }

  /** Gives features that are off their mean, so that they tell nothing and shift nothing. */
  private static void level(double[][] values, Ablation off) {
    boolean[] isOff = off.features(PairFeatures.NAMES);
    for (int feature = 0; feature < isOff.length; feature++) {
      if (isOff[feature]) {
        int column = feature;
        double mean = Arrays.stream(values).mapToDouble(row -> row[column]).average().orElse(0);
        Arrays.stream(values).forEach(row -> row[column] = mean);
      }
    }
  }

  private double[] ordered(GoldBitext document, List<Candidate> pairs, double[] odds) {
    int[] english = lines(document.english());
    int[] russian = lines(document.russian());
    boolean oneFile = !document.bitext().input().isPair();
    OrderModel order =
        new OrderModel(pairs, odds, new OrderModel.Lines(english, russian, oneFile));
    double[] ordered = new double[odds.length];
    for (int k = 0; k < ordered.length; k++) {
      float[] values = order.features(pairs.get(k), odds[k]);
      for (int feature = 0; feature < values.length; feature++) {
        ordered[k] += anyOrder[PairFeatures.COUNT + feature] * values[feature];
      }
    }
    return ordered;
  }

  private static int[] lines(dev.razvorot.Document document) {
    return document.segments().stream().mapToInt(segment -> segment.place().line()).toArray();
  }

  /** Pairs likely enough that are the best of both their lines. */
  private static List<LineBead> best(GoldBitext document, List<Candidate> pairs, double[] odds) {
    Map<Integer, Double> ofEnglish = new HashMap<>();
    Map<Integer, Double> ofRussian = new HashMap<>();
    for (int k = 0; k < odds.length; k++) {
      ofEnglish.merge(pairs.get(k).english(), odds[k], Math::max);
      ofRussian.merge(pairs.get(k).russian(), odds[k], Math::max);
    }
    List<LineBead> beads = new ArrayList<>();
    for (int k = 0; k < odds.length; k++) {
      Candidate pair = pairs.get(k);
      double rival = Math.max(ofEnglish.get(pair.english()), ofRussian.get(pair.russian()));
      if (odds[k] > LIKELY && odds[k] >= rival) {
        beads.add(bead(document, Span.of(pair.english()), Span.of(pair.russian())));
      }
    }
    return beads;
  }

  private static LineBead bead(GoldBitext document, Span source, Span target) {
    return new LineBead(
        GoldBitext.lines(document.english(), source),
        GoldBitext.lines(document.russian(), target),
        OptionalDouble.empty());
  }
}
