package dev.razvorot.lexicon.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.razvorot.lexicon.Entry;
import dev.razvorot.lexicon.learning.Cooccurrence.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnerTest {
  /**
   * Pairs of texts in which no word stands twice: they teach nothing, but make a memory of some.
   */
  private static final List<String> OTHERS =
      List.of(
          "anchor=якорь",
          "bread=хлеб",
          "cloud=облако",
          "drum=барабан",
          "engine=двигатель",
          "forest=лес",
          "glass=стекло",
          "harbour=гавань",
          "island=остров",
          "jacket=куртка",
          "kettle=чайник",
          "letter=письмо",
          "mirror=зеркало",
          "needle=игла",
          "orchard=сад",
          "pillow=подушка");

  private static Learner afterOthers() {
    Learner learner = new Learner();
    for (String other : OTHERS) {
      learner.add(other.split("=")[0], other.split("=")[1]);
    }
    return learner;
  }

  @Test
  void words_that_go_together_are_told_from_their_company() {
    Learner learner = afterOthers();
    learner.add("The lighthouse burned", "Маяк горел");
    learner.add("The lighthouse shone", "Маяк сиял");
    learner.add("The barn burned", "Сарай горел");
    learner.add("The barn shone", "Сарай сиял");

    assertThat(learner.size()).isEqualTo(4 + OTHERS.size());
    assertThat(learner.entries())
        .containsExactly(
            new Entry("Маяк", List.of("lighthouse")),
            new Entry("Сарай", List.of("barn")),
            new Entry("горел", List.of("burned")),
            new Entry("сиял", List.of("shone")));
  }

  @Test
  void what_may_be_chance_is_not_learned() {
    Learner learner = new Learner();
    learner.add("The lighthouse burned", "Маяк горел");
    learner.add("The lighthouse shone", "Маяк сиял");
    learner.add("The barn burned", "Сарай горел");
    learner.add("The barn shone", "Сарай сиял");

    assertThat(learner.entries()).isEmpty();
  }

  @Test
  void words_that_are_never_apart_cannot_be_told_from_each_other() {
    Learner learner = afterOthers();
    learner.add("Add the onions and simmer for ten minutes", "Положить лук и варить минут десять");
    learner.add("Add beans, cook for forty minutes", "Положить фасоль, варить сорок минут");

    assertThat(learner.entries()).isEmpty();
  }

  @Test
  void surprise_grows_with_the_memory_and_stays_near_the_exact_probability() {
    Significance small = new Significance(100, 1);

    /* Both words in the same 2 of 100 pairs: 1 / (100 over 2) = 1 / 4950, 8.5 nats. */
    assertThat(small.nats(2, 2, 2)).isCloseTo(8.5, within(1.5));
    assertThat(new Significance(10_000, 1).nats(2, 2, 2)).isGreaterThan(17);
    assertThat(small.nats(2, 20, 10)).isZero();
    assertThat(new Significance(100, 1000).bar(new double[] {1, 2, 3})).isInfinite();
    assertThat(new Significance(100, 1000).bar(new double[] {1, 12, 3})).isEqualTo(12);
  }

  @Test
  void forms_of_one_word_count_together_and_the_commonest_is_shown() {
    Learner learner = afterOthers();
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
