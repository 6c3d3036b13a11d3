package dev.razvorot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.ladder.LadderReader;
import dev.razvorot.format.ladder.LineBead;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Expected values are counted by hand from the definition. */
class EvaluationTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void a_result_equal_to_the_gold_is_perfect() throws CorpusFormatException {
    Evaluation evaluation = evaluate(Counting.ALL, "0\t0\n1,2\t1\n3\t\n", "0\t0\n1,2\t1\n3\t\n");

    assertThat(evaluation.strict()).isEqualTo(new Score(1, 1));
    assertThat(evaluation.lax()).isEqualTo(new Score(1, 1));
    assertThat(evaluation.strict().f1()).isEqualTo(1);
  }

  @Test
  void precision_counts_one_sided_beads_and_recall_does_not() throws CorpusFormatException {
    // Right: 0-0 and the one-sided line 3. Wrong: 1-1, which overlaps 1,2-1, and the lone line 2.
    Evaluation evaluation = evaluate(Counting.ALL, "0\t0\n1,2\t1\n3\t\n", "0\t0\n1\t1\n2\t\n3\t\n");

    assertThat(evaluation.strict()).isEqualTo(new Score(2 / 4.0, 1 / 2.0));
    assertThat(evaluation.lax()).isEqualTo(new Score(3 / 4.0, 2 / 2.0));
    assertThat(evaluation.lax().f1()).isCloseTo(6 / 7.0, EXACT);
  }

  @Test
  void a_run_of_lines_without_counterpart_counts_line_by_line() throws CorpusFormatException {
    Evaluation together = evaluate(Counting.ALL, "0\t0\n1\t\n2\t\n", "0\t0\n1,2\t\n");
    Evaluation apart = evaluate(Counting.ALL, "0\t0\n1,2\t\n", "0\t0\n1\t\n2\t\n");

    assertThat(together.strict()).isEqualTo(new Score(1, 1));
    assertThat(apart.strict()).isEqualTo(new Score(1, 1));
  }

  @Test
  void pairs_leave_one_sided_beads_out() throws CorpusFormatException {
    Evaluation evaluation = evaluate(Counting.PAIRS, "0\t4\n2\t6\n", "0\t4\n1\t5\n2\t\n\t6\n");

    assertThat(evaluation.strict()).isEqualTo(new Score(1 / 2.0, 1 / 2.0));
  }

  @Test
  void beads_inside_one_gold_bead_are_merged_on_request() throws CorpusFormatException {
    String gold = "0,1\t0,1\n2\t2\n3\t3\n";
    String result = "0\t0\n1\t1\n2,3\t2,3\n";

    assertThat(evaluate(Counting.ALL, gold, result).strict()).isEqualTo(new Score(0, 0));
    assertThat(evaluate(Counting.MERGED, gold, result).strict())
        .isEqualTo(new Score(1 / 2.0, 1 / 3.0));
  }

  @Test
  void merging_takes_one_sided_lines_of_the_same_paragraph_in() throws CorpusFormatException {
    Evaluation evaluation = evaluate(Counting.MERGED, "0,1\t0\n", "0\t0\n1\t\n");

    assertThat(evaluation.strict()).isEqualTo(new Score(1, 1));
  }

  @Test
  void lines_that_the_gold_does_not_know_are_never_merged() throws CorpusFormatException {
    Evaluation evaluation = evaluate(Counting.MERGED, "0\t0\n", "0\t0\n7\t7\n8\t8\n");

    assertThat(evaluation.strict()).isEqualTo(new Score(1 / 3.0, 1));
  }

  @Test
  void documents_are_counted_together_not_averaged() throws CorpusFormatException {
    Evaluation evaluation = new Evaluation(Counting.ALL);

    evaluation.add(beads("0\t0\n"), beads("0\t1\n"));
    evaluation.add(beads("0\t0\n1\t1\n2\t2\n"), beads("0\t0\n1\t1\n2\t2\n"));

    assertThat(evaluation.documents()).isEqualTo(2);
    assertThat(evaluation.strict()).isEqualTo(new Score(3 / 4.0, 3 / 4.0));
  }

  @Test
  void nothing_found_and_nothing_to_find_is_nought() {
    Evaluation evaluation = new Evaluation(Counting.ALL);

    evaluation.add(List.of(), List.of());

    assertThat(evaluation.strict()).isEqualTo(new Score(0, 0));
    assertThat(evaluation.strict().f1()).isEqualTo(0);
  }

  private static Evaluation evaluate(Counting counting, String gold, String result)
      throws CorpusFormatException {
    Evaluation evaluation = new Evaluation(counting);
    evaluation.add(beads(gold), beads(result));
    return evaluation;
  }

  private static List<LineBead> beads(String text) throws CorpusFormatException {
    return LadderReader.read("test", text);
  }

  @Test
  void merging_pairs_nothing_that_the_result_did_not() throws CorpusFormatException {
    Evaluation evaluation = evaluate(Counting.MERGED, "0\t0\n1,2\t1\n", "0,1,2\t\n\t0,1\n");

    assertThat(evaluation.strict()).isEqualTo(new Score(0, 0));
    assertThat(evaluation.lax()).isEqualTo(new Score(0, 0));
  }
}
