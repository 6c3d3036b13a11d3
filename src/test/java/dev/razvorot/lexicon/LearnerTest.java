package dev.razvorot.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.razvorot.lexicon.Cooccurrence.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnerTest {

  @Test
  void words_that_go_together_are_told_from_their_company() {
    Learner learner = new Learner();
    learner.add("The lighthouse burned", "Маяк горел");
    learner.add("The lighthouse shone", "Маяк сиял");
    learner.add("The barn burned", "Сарай горел");
    learner.add("The barn shone", "Сарай сиял");

    assertThat(learner.size()).isEqualTo(4);
    assertThat(learner.entries())
        .containsExactly(
            new Entry("Маяк", List.of("lighthouse")),
            new Entry("Сарай", List.of("barn")),
            new Entry("горел", List.of("burned")),
            new Entry("сиял", List.of("shone")));
  }

  @Test
  void forms_of_one_word_count_together_and_the_commonest_is_shown() {
    Learner learner = new Learner();
    learner.add("Lighthouses", "Маяки");
    learner.add("Lighthouse", "Маяка");
    learner.add("Lighthouse", "Маяка");

    assertThat(learner.entries()).containsExactly(new Entry("Маяка", List.of("Lighthouse")));
  }

  @Test
  void what_was_seen_together_once_is_not_learned() {
    Learner learner = new Learner();
    learner.add("The lighthouse burned", "Маяк горел");

    assertThat(learner.entries()).isEmpty();
  }

  @Test
  void numbers_and_words_of_the_other_alphabet_are_no_words() {
    Learner learner = new Learner();
    for (int i = 0; i < 3; i++) {
      learner.add("Windows 95", "Windows 95");
    }

    assertThat(learner.size()).isZero();
    assertThat(learner.entries()).isEmpty();
  }

  /** The paper's idea in small: a word explained by its own partner leaves the other free. */
  @Test
  void probabilities_sum_to_one_and_sharpen_with_the_rounds() {
    List<Pair> pairs =
        List.of(
            new Pair(new int[] {0, 1}, new int[] {0, 1}),
            new Pair(new int[] {0, 2}, new int[] {0, 2}),
            new Pair(new int[] {1}, new int[] {1}));
    Cooccurrence cells = Cooccurrence.of(pairs, 3, 3, 1);

    Ibm1 once = Ibm1.train(cells, pairs, 1);
    Ibm1 model = Ibm1.train(cells, pairs, 20);

    double sum = 0;
    for (int cell = cells.starts()[0]; cell < cells.starts()[1]; cell++) {
      sum += model.toEnglish(cell);
    }
    assertThat(sum).isCloseTo(1, within(1e-5));
    int right = cells.cell(0, 0);
    assertThat(model.toEnglish(right)).isGreaterThan(once.toEnglish(right)).isGreaterThan(0.8);
    assertThat(cells.cell(1, 2)).isNegative();
  }
}
