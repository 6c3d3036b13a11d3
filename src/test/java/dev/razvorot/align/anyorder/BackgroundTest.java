package dev.razvorot.align.anyorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.razvorot.align.anyorder.Candidates.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private static final int MEAN = 0;
  private static final int ABOVE = 1;
  private static final int FALSE_SHARE = 2;
  private static final int FALSE_LINES = 3;

  @Test
  void knows_the_usual_where_no_line_has_a_second_pair() {
    float[] values = describe(List.of(pair(0, 0)), new double[] {4}, 4);

    assertThat(values[MEAN]).isEqualTo(-6);
    assertThat(values[ABOVE]).as("(4 + 6) / 2.5").isEqualTo(4);
    assertThat(values[FALSE_SHARE]).isEqualTo((float) Math.log(1 / 3.0), within(1e-5f));
    assertThat(values[FALSE_LINES]).isEqualTo((float) Math.log(.05), within(1e-5f));
  }

  @Test
  void takes_the_second_best_of_each_line_of_the_shorter_list_for_wrong() {
    List<Candidate> pairs = List.of(pair(0, 0), pair(1, 0), pair(2, 1), pair(0, 1), pair(3, 1));
    double[] odds = {5, 1, 3, -1, -4};

    float[] values = describe(pairs, odds, 1);

    assertThat(values[MEAN]).as("of 1, -1 and ten times -6").isEqualTo(-5);
    assertThat(values[FALSE_SHARE])
        .as("1 of 2 second best and both best reach 1")
        .isEqualTo((float) Math.log(2 / 4.0), within(1e-5f));
    assertThat(values[FALSE_LINES]).isEqualTo((float) Math.log(1.5 / 12), within(1e-5f));
  }

  @Test
  void holds_the_same_odds_for_less_where_wrong_pairs_reach_them_too() {
    float[] quiet = describe(twenty(), odds(2, -8), 2);
    float[] loud = describe(twenty(), odds(2, 1), 2);

    assertThat(quiet[ABOVE]).isGreaterThan(loud[ABOVE] + 1);
    assertThat(quiet[FALSE_SHARE]).isEqualTo(loud[FALSE_SHARE]);
  }

  /** Twenty Russian lines with two pairs each. */
  private static List<Candidate> twenty() {
    List<Candidate> pairs = new ArrayList<>();
    for (int line = 0; line < 20; line++) {
      pairs.add(pair(line, line));
      pairs.add(pair(line + 1, line));
    }
    return pairs;
  }

  private static double[] odds(double best, double second) {
    return DoubleStream.iterate(0, k -> k + 1)
        .limit(40)
        .map(k -> k % 2 == 0 ? best : second)
        .toArray();
  }

  private static Candidate pair(int english, int russian) {
    return new Candidate(english, russian, 0.5f);
  }

  private static float[] describe(List<Candidate> pairs, double[] all, double odds) {
    FeatureRow row = new FeatureRow(Background.NAMES.size(), 0);
    new Background(pairs, all).describe(odds, row);
    return row.values;
  }
}
