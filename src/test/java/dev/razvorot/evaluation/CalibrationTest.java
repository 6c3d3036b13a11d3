package dev.razvorot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.razvorot.evaluation.Calibration.Bin;
import dev.razvorot.evaluation.Calibration.ByChance;
import dev.razvorot.evaluation.Calibration.Cut;
import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.format.ladder.LadderReader;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void bins_hold_equal_numbers_of_pairs_in_the_order_of_scores() throws CorpusFormatException {
    Calibration calibration = calibration("0\t0\t1.0\n1\t9\t0.25\n2\t2\t0.5\n3\t3\t0.75\n");

    assertThat(calibration.bins(2)).containsExactly(new Bin(2, 0.375, 0.5), new Bin(2, 0.875, 1));
  }

  @Test
  void the_error_is_the_mean_distance_of_score_and_truth() throws CorpusFormatException {
    Calibration calibration = calibration("0\t0\t1.0\n1\t9\t0.25\n2\t2\t0.5\n3\t3\t0.75\n");

    assertThat(calibration.error(2)).isCloseTo((0.125 + 0.125) / 2, within(1e-12));
  }

  @Test
  void few_pairs_err_by_chance_where_they_may_be_either() throws CorpusFormatException {
    Calibration sure = calibration("0\t0\t1.0\n1\t9\t0.0\n");
    Calibration even = calibration("0\t0\t0.5\n1\t9\t0.5\n");

    assertThat(sure.errorByChance(2)).isEqualTo(new ByChance(0, 0));
    assertThat(even.errorByChance(2)).isEqualTo(new ByChance(0.5, 0.5));
  }

  @Test
  void chance_is_drawn_the_same_way_each_time_and_falls_as_pairs_grow()
      throws CorpusFormatException {
    Calibration few = calibration("0\t0\t0.9\n".repeat(100));
    Calibration many = calibration("0\t0\t0.9\n".repeat(10_000));

    assertThat(few.errorByChance(10)).isEqualTo(few.errorByChance(10));
    /* Ten pairs a bin: the mean of |share of right ones - .9| is .0697. */
    assertThat(few.errorByChance(10).mean()).isCloseTo(0.0697, within(0.003));
    assertThat(few.errorByChance(10).most()).isGreaterThan(few.errorByChance(10).mean());
    assertThat(many.errorByChance(10).most()).isLessThan(0.012);
  }

  @Test
  void a_lowest_score_keeps_some_and_makes_the_rest_surer() throws CorpusFormatException {
    Calibration calibration = calibration("0\t0\t0.95\n1\t9\t0.9\n2\t2\t0.6\n3\t\t0.99\n");

    assertThat(calibration.at(0.9)).isEqualTo(new Cut(1 / 2.0, 2 / 3.0));
    assertThat(calibration.at(0.99)).isEqualTo(new Cut(0, 0));
  }

  @Test
  void only_pairs_with_a_score_are_counted() throws CorpusFormatException {
    Calibration calibration = calibration("0\t0\n1\t\t0.3\n\t2\t0.4\n3\t3\t0.5\n");

    assertThat(calibration.pairs()).isEqualTo(1);
  }

  @Test
  void nothing_counted_has_no_bins_and_no_error() {
    Calibration calibration = new Calibration();

    assertThat(calibration.bins(10)).isEmpty();
    assertThat(calibration.error(10)).isEqualTo(0);
    assertThat(calibration.errorByChance(10)).isEqualTo(new ByChance(0, 0));
    assertThat(calibration.at(0.5)).isEqualTo(new Cut(0, 0));
  }

  @Test
  void the_plot_shows_a_dot_for_each_bin() throws CorpusFormatException {
    Calibration calibration = calibration("0\t0\t1.0\n1\t9\t0.5\n");

    String svg = ReliabilityPlot.svg(calibration.bins(2));

    assertThat(svg)
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .contains("<polyline points=\"260.0,460.0 460.0,60.0\"")
        .containsOnlyOnce("<circle cx=\"260.0\" cy=\"460.0\"")
        .containsOnlyOnce("<circle cx=\"460.0\" cy=\"60.0\"")
        .endsWith("</svg>\n");
  }

  /** The gold pairs each of the lines 0 to 3 with its own number. */
  private static Calibration calibration(String result) throws CorpusFormatException {
    Calibration calibration = new Calibration();
    calibration.add(
        LadderReader.read("gold", "0\t0\n1\t1\n2\t2\n3\t3\n"), LadderReader.read("result", result));
    return calibration;
  }

  @Test
  void bins_are_one_or_more() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Calibration().error(0))
        .withMessage("bins 0; 1 or more were expected");
  }
}
