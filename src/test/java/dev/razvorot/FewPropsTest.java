package dev.razvorot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class FewPropsTest {
  @Test
  void keeps_the_order_and_finds_each_by_its_name() {
    Map<String, String> props = FewProps.copyOf(numbered(3));

    assertThat(props).containsExactly(Map.entry("имя 3", "3"), Map.entry("имя 2", "2"), last());
    assertThat(props).isEqualTo(numbered(3)).hasSameHashCodeAs(numbered(3));
    assertThat(props.get("имя 2")).isEqualTo("2");
    assertThat(props.get("имя")).isNull();
    assertThat(props.containsKey("имя 4")).isFalse();
  }

  @Test
  void many_are_as_good_as_few() {
    assertThat(FewProps.copyOf(numbered(500))).isEqualTo(numbered(500)).containsKey("имя 1");
  }

  @Test
  void cannot_be_changed_and_is_not_copied_again() {
    Map<String, String> given = numbered(2);
    Map<String, String> props = FewProps.copyOf(given);
    given.clear();

    assertThat(props).hasSize(2);
    assertThat(FewProps.copyOf(props)).isSameAs(props);
    assertThatThrownBy(() -> props.put("ещё", "одно"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> FewProps.copyOf(Map.of()).entrySet().iterator().next())
        .isInstanceOf(NoSuchElementException.class);
  }

  private static Map.Entry<String, String> last() {
    return Map.entry("имя 1", "1");
  }

  private static Map<String, String> numbered(int count) {
    Map<String, String> props = new LinkedHashMap<>();
    for (int i = count; i > 0; i--) {
      props.put("имя " + i, Integer.toString(i));
    }
    return props;
  }
}
