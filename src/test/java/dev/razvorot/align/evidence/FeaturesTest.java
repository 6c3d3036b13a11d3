package dev.razvorot.align.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.PreparedTexts;
import dev.razvorot.align.evidence.counterparts.Reach;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FeaturesTest {
  private final Features features = Features.anyOrder(PreparedTexts.rocket());

  @Test
  void have_distinct_names() {
    assertThat(Features.NAMES).doesNotHaveDuplicates().hasSize(Features.COUNT);
  }

  @Test
  void name_the_shape_of_a_pair() {
    assertThat(values(0, 2, 0, 1)).containsEntry("shape.2-1", 1.0).doesNotContainKey("shape.1-1");
  }

  @Test
  void count_the_number_that_the_other_side_lacks() {
    assertThat(values(0, 1, 1, 2)).containsEntry("unlinked.number.russian", 1.0);
    assertThat(values(2, 3, 1, 2)).doesNotContainKey("unlinked.number.russian");
  }

  @Test
  void know_the_side_of_a_line_alone() {
    assertThat(values(2, 3, 1, 1)).containsEntry("one-sided.english", 1.0);
    assertThat(values(2, 2, 1, 2)).containsEntry("one-sided.russian", 1.0);
  }

  @Test
  void are_worth_the_sum_of_values_times_weights() {
    double[] weights = Weights.inOrder();
    double sum = 0;
    for (Map.Entry<String, Double> value : values(2, 3, 1, 2).entrySet()) {
      sum += weights[Features.NAMES.indexOf(value.getKey())] * value.getValue();
    }

    assertThat(features.worth(weights, 2, 3, 1, 2)).isEqualTo(sum, within(1e-9));
  }

  @Test
  void tell_words_in_order_from_words_that_changed_places() {
    List<String> english = List.of("Bread and water, milk and honey");
    List<String> russian = List.of("Хлеб и вода, молоко и мёд", "Мёд и молоко, вода и хлеб");
    Features two = Features.anyOrder(PreparedTexts.of(english, russian));

    Map<String, Double> inOrder = values(two, 0, 1, 0, 1);
    Map<String, Double> turned = values(two, 0, 1, 1, 2);

    assertThat(inOrder.getOrDefault("place.apart", 0.0)).isLessThan(turned.get("place.apart") / 2);
    assertThat(inOrder.get("place.mean")).isNegative();
    assertThat(turned.get("place.mean")).isPositive();
  }

  @Test
  void see_that_known_words_of_both_sides_find_nothing_opposite() {
    List<String> english = List.of("Lion", "Wooden spoon", "Frumble");
    List<String> russian = List.of("Близнецы", "Синий забор", "Кощепка");
    Features texts = Features.anyOrder(PreparedTexts.of(english, russian));

    assertThat(values(texts, 0, 1, 0, 1)).containsEntry("strange.one", 1.0);
    assertThat(values(texts, 1, 2, 1, 2)).containsEntry("strange.two", 1.0);
    assertThat(values(texts, 1, 2, 0, 1)).as("fewer count").containsEntry("strange.one", 1.0);
    assertThat(values(texts, 2, 3, 2, 3)).as("unknown").doesNotContainKey("strange.one");
  }

  @Test
  void see_nothing_strange_where_a_word_is_linked() {
    List<String> english = List.of("Lion and bread");
    Features texts = Features.anyOrder(PreparedTexts.of(english, List.of("Лев и ключ")));

    assertThat(values(texts, 0, 1, 0, 1)).doesNotContainKeys("strange.one", "strange.two");
  }

  @Test
  void link_a_word_as_often_as_both_sides_say_it() {
    List<String> english = List.of("Water, water", "Water", "Bread");
    Features texts = Features.anyOrder(PreparedTexts.of(english, List.of("Вода, вода, вода")));

    assertThat(unlinked(values(texts, 0, 1, 0, 1))).isEqualTo(1);
    assertThat(unlinked(values(texts, 1, 2, 0, 1))).isEqualTo(2);
    assertThat(unlinked(values(texts, 2, 3, 0, 1))).isEqualTo(4);
  }

  private static double unlinked(Map<String, Double> values) {
    return unlinked(values, "none");
  }

  private static double unlinked(Map<String, Double> values, String known) {
    return values.entrySet().stream()
        .filter(value -> value.getKey().startsWith("link." + known + "."))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  @Test
  void count_silence_of_a_word_that_the_lexicon_knows_apart() {
    List<String> english = List.of("bread", "grombulate");
    Features texts = Features.anyOrder(PreparedTexts.of(english, List.of("вода")));

    assertThat(unlinked(values(texts, 0, 1, 0, 1), "none")).isEqualTo(2);
    assertThat(unlinked(values(texts, 1, 2, 0, 1), "none")).isEqualTo(1);
    assertThat(unlinked(values(texts, 1, 2, 0, 1), "unknown")).isEqualTo(1);
  }

  @Test
  void tell_an_end_of_sentence_from_a_comma() {
    List<String> english = List.of("Bread and water.", "Bread and water,");
    Features texts = Features.anyOrder(PreparedTexts.of(english, List.of("Хлеб и вода!")));

    assertThat(values(texts, 0, 1, 0, 1)).doesNotContainKey("mark.one-closed");
    assertThat(values(texts, 1, 2, 0, 1)).containsEntry("mark.one-closed", 1.0);
  }

  @Test
  void find_words_where_they_stand_by_either_way_of_comparing() {
    PreparedBitext rocket = PreparedTexts.rocket();
    Features inOrder = Features.inOrder(rocket, everything(rocket));

    for (String place : List.of("place.apart", "place.mean", "place.mean-merged")) {
      double expected = values(inOrder, 0, 2, 0, 1).get(place);
      assertThat(values(0, 2, 0, 1).get(place)).as(place).isEqualTo(expected);
    }
  }

  private Map<String, Double> values(int line, int lineEnd, int row, int rowEnd) {
    return values(features, line, lineEnd, row, rowEnd);
  }

  /** The values that are not 0. */
  private static Map<String, Double> values(
      Features features, int line, int lineEnd, int row, int rowEnd) {
    Map<String, Double> values = new TreeMap<>();
    features.weigh(
        features.draft(line, lineEnd, row, rowEnd),
        (feature, value) -> values.merge(Features.NAMES.get(feature), value, Double::sum));
    values.values().removeIf(value -> value == 0);
    return values;
  }

  /** Every English line is in reach of every Russian one. */
  private static Reach everything(PreparedBitext bitext) {
    int[] last = new int[bitext.russian().size()];
    Arrays.fill(last, bitext.english().size() - 1);
    return new Reach(new int[last.length], last);
  }
}
