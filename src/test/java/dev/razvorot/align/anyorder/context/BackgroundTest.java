package dev.razvorot.align.anyorder.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private static final int CROWDING = 0;
  private static final int LEAD = 1;
  private static final int ODDS = 2;
  private static final int FALSE_SHARE = 3;
  private static final int FALSE_LINES = 4;
  private static final int MUTUAL_LEAD = 5;
  private static final int MUTUAL_LINES = 6;

  @Test
  void knows_the_usual_where_no_line_has_a_second_pair() {
    float[] values = describe(List.of(pair(0, 0)), new double[] {3}, 0);

    assertThat(values[CROWDING]).isEqualTo((float) (1 / 2.3), within(1e-5f));
    assertThat(values[LEAD]).as("no rival").isEqualTo(6);
    assertThat(values[ODDS]).isEqualTo((float) (3 / 2.3), within(1e-5f));
    assertThat(values[FALSE_SHARE]).isEqualTo((float) Math.log(1 / 3.0), within(1e-5f));
    assertThat(values[FALSE_LINES]).isEqualTo((float) Math.log(.05), within(1e-5f));
  }

  @Test
  void learns_the_scale_from_the_gaps_behind_all_but_the_best() {
    List<Candidate> pairs = List.of(pair(0, 0), pair(1, 0), pair(2, 0), pair(3, 0));
    double scale = (20 * 2.3 + 2 * (1 - -1) + 3 * (-1 - -2)) / 22;

    float[] values = describe(pairs, new double[] {9, 1, -1, -2}, 0);

    assertThat(values[CROWDING]).isEqualTo((float) (1 / scale), within(1e-5f));
    assertThat(values[LEAD]).isEqualTo((float) (8 / scale), within(1e-5f));
    assertThat(values[ODDS]).as("no more than 4").isEqualTo((float) (4 / scale), within(1e-5f));
  }

  @Test
  void takes_the_second_best_of_each_line_of_the_shorter_list_for_wrong() {
    List<Candidate> pairs = List.of(pair(0, 0), pair(1, 0), pair(2, 1), pair(0, 1), pair(3, 1));

    float[] values = describe(pairs, new double[] {5, 1, 3, -1, -4}, 1);

    assertThat(values[FALSE_SHARE])
        .as("1 of 2 second best and both best reach 1")
        .isEqualTo((float) Math.log(2 / 4.0), within(1e-5f));
    assertThat(values[FALSE_LINES]).isEqualTo((float) Math.log(1.5 / 12), within(1e-5f));
  }

  @Test
  void holds_a_lead_for_more_where_rivals_stand_close_behind_each_other() {
    float[] crowded = describe(twenty(), odds(2, -1, -1.2), 0);
    float[] empty = describe(twenty(), odds(2, -1, -6), 0);

    assertThat(crowded[LEAD]).isGreaterThan(empty[LEAD] + 1);
    assertThat(crowded[CROWDING]).isGreaterThan(2 * empty[CROWDING]);
  }

  @Test
  void counts_the_pairs_that_are_each_others_best_and_how_far_they_are_ahead() {
    List<Candidate> pairs = List.of(pair(0, 0), pair(1, 0), pair(1, 1), pair(2, 1), pair(2, 2));
    double[] odds = {5, 0, 2.4, 2.3, 2.3};
    double scale = (20 * 2.3) / 20;

    float[] values = describe(pairs, odds, 0);

    assertThat(values[MUTUAL_LINES]).as("2 of 3, and 5 more").isEqualTo(2 / 8f, within(1e-5f));
    assertThat(values[MUTUAL_LEAD])
        .isEqualTo((float) Math.log((1 + 5 / scale + .1 / scale) / 8), within(1e-5f));
  }

  @Test
  void takes_a_lead_without_rivals_for_six_scales() {
    float[] values = describe(List.of(pair(0, 0)), new double[] {3}, 0);

    assertThat(values[MUTUAL_LEAD]).isEqualTo((float) Math.log(7 / 6.0), within(1e-5f));
  }

  /** Twenty Russian lines with three pairs each. */
  private static List<Candidate> twenty() {
    List<Candidate> pairs = new ArrayList<>();
    for (int line = 0; line < 20; line++) {
      for (int other = 0; other < 3; other++) {
        pairs.add(pair(line + other, line));
      }
    }
    return pairs;
  }

  private static double[] odds(double... ofLine) {
    return IntStream.range(0, 60).mapToDouble(k -> ofLine[k % ofLine.length]).toArray();
  }

  private static Candidate pair(int english, int russian) {
    return new Candidate(english, russian, 0.5f);
  }

  private static float[] describe(List<Candidate> pairs, double[] odds, int pair) {
    FeatureRow row = new FeatureRow(Background.NAMES.size(), 0);
    double[] leads = new Rivalry(pairs, odds).lesserLeads();
    new Background(pairs, odds, leads).describe(odds[pair], leads[pair], row);
    return row.values;
  }
}
