package dev.razvorot.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorrelationTest {
  private final Correlation correlation = new Correlation();

  @Test
  void is_one_on_a_rising_line() {
    correlation.add(1, 10);
    correlation.add(2, 20);
    correlation.add(4, 40);

    assertThat(correlation.value()).isEqualTo(1, within(1e-12));
    assertThat(correlation.count()).isEqualTo(3);
  }

  @Test
  void is_minus_one_on_a_falling_line() {
    correlation.add(1, 3);
    correlation.add(3, 1);

    assertThat(correlation.value()).isEqualTo(-1, within(1e-12));
  }

  @Test
  void is_nothing_where_one_side_does_not_vary() {
    correlation.add(1, 5);
    correlation.add(2, 5);

    assertThat(correlation.value()).isZero();
  }
}
