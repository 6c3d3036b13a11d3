package dev.razvorot.align.inorder;

import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.align.bitext.Preparation;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.evidence.Features;
import dev.razvorot.align.evidence.Weights;
import dev.razvorot.align.inorder.grid.Grid;
import dev.razvorot.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The loops in which an aligner in order spends its time, each alone, on the first lines of the
 * bench's long document.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class HotLoops {
  /** Lines of each side: a long article, short enough to be measured often. */
  private static final int LINES = 500;

  private final Preparation preparation = new Preparation(Lexicon.builtIn());
  private final double[] weights = Weights.inOrder();
  private Document english;
  private Document russian;
  private PreparedBitext bitext;
  private Lattice lattice;
  private double[] prices;

  /** Reads and prepares what the loops work on. */
  @Setup
  public void prepare() throws IOException {
    english = document("en", Language.ENGLISH);
    russian = document("ru", Language.RUSSIAN);
    bitext = prepareBitext();
    lattice = findPoints();
    prices = priceLattice();
  }

  /** Cuts lines into words and links them. */
  @Benchmark
  public PreparedBitext prepareBitext() {
    return preparation.of(english, russian);
  }

  /** The first pass: the corridor and the points that good paths may touch. */
  @Benchmark
  public Lattice findPoints() {
    return new Lattice(new Grid(bitext).points());
  }

  /** The second pass: every bead with all evidence. */
  @Benchmark
  public double[] priceLattice() {
    Features features = Features.inOrder(bitext, lattice.reach());
    return lattice.prices((i, i2, j, j2) -> features.worth(weights, i, i2, j, j2));
  }

  /** Posteriors of all beads, once. */
  @Benchmark
  public Posterior forwardBackward() {
    return lattice.posterior(Prices.of(prices, weights));
  }

  private static Document document(String end, Language language) throws IOException {
    Path folder = Path.of(System.getProperty("bench.align"), "long");
    Path file;
    try (var files = Files.list(folder)) {
      file = files.filter(path -> path.toString().endsWith("." + end)).findFirst().orElseThrow();
    }
    List<String> lines = Files.readString(file).lines().limit(LINES).toList();
    return Document.ofHeadlines("long", language, lines);
  }
}
