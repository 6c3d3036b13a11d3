package dev.razvorot.align;

import dev.razvorot.align.anyorder.ListAblation;
import dev.razvorot.align.bitext.Ablation;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.inorder.InOrderAblation;
import dev.razvorot.evaluation.Evaluation;
import dev.razvorot.format.ladder.LineBead;
import dev.razvorot.lexicon.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints strict F1 of every set with each kind of evidence off, one at a time, the weights of the
 * rest as they are: what is off is not made good by fitting anew.
 *
 * <p>Argument: folder of the bench.
 */
public final class AblationBench {
  private final Words words = Ablation.words();
  private final InOrderAblation inOrder = new InOrderAblation();
  private final ListAblation lists = new ListAblation();

  private AblationBench() {}

  /** Prints the table, set by set. */
  public static void main(String[] args) throws IOException {
    AblationBench bench = new AblationBench();
    Path folder = Path.of(args[0]);
    System.out.println("| set | " + String.join(" | ", names()) + " |");
    System.out.println("|" + "---|".repeat(names().size() + 1));
    for (BenchSet set : BenchSet.all(folder)) {
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
        ? inOrder.align(document, bitext, off)
        : lists.align(document, bitext, off);
  }
}
