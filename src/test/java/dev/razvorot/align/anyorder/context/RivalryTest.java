package dev.razvorot.align.anyorder.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.razvorot.align.anyorder.candidates.Candidates.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RivalryTest {
  private static final int ENGLISH_FREE = 0;
  private static final int RUSSIAN_FREE = 1;
  private static final int LEAD_IN_COLUMN = 2;

  @Test
  void leaves_a_pair_without_rivals_free() {
    float[] values = describe(List.of(pair(0, 0)), new double[] {1}, 0);

    assertThat(values[ENGLISH_FREE]).isZero();
    assertThat(values[RUSSIAN_FREE]).isZero();
    assertThat(values[LEAD_IN_COLUMN]).isEqualTo(5);
  }

  @Test
  void takes_a_line_as_half_free_beside_a_rival_of_even_odds() {
    float[] values = describe(List.of(pair(0, 0), pair(0, 1)), new double[] {2, 0}, 0);

    assertThat(values[ENGLISH_FREE]).isEqualTo((float) -Math.log(2), within(1e-4f));
    assertThat(values[LEAD_IN_COLUMN]).isEqualTo(2);
  }

  @Test
  void counts_a_rival_less_that_has_a_likelier_partner_itself() {
    List<Candidate> pairs = List.of(pair(0, 0), pair(0, 1), pair(1, 1));

    float[] alone = describe(pairs, new double[] {0, 0, -9}, 0);
    float[] engaged = describe(pairs, new double[] {0, 0, 6}, 0);

    assertThat(engaged[ENGLISH_FREE]).isGreaterThan(alone[ENGLISH_FREE] + 0.5f);
  }

  private static Candidate pair(int english, int russian) {
    return new Candidate(english, russian, 0.5f);
  }

  private static float[] describe(List<Candidate> pairs, double[] odds, int pair) {
    FeatureRow row = new FeatureRow(Rivalry.NAMES.size(), 0);
    new Rivalry(pairs, odds).describe(pair, row);
    return row.values;
  }
}
