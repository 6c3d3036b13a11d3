package dev.razvorot.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final List<String> ENGLISH =
      List.of(
          "Yerevan prepares for summit",
          "Russian theatre closed in Riga",
          "Bank of England keeps interest rate at 5%");
  private static final List<String> RUSSIAN =
      List.of(
          "Ереван готовится к саммиту",
          "В Риге закрыли русский театр",
          "Банк Англии сохранил процентную ставку на уровне 5 %");

  @Test
  void a_headline_over_its_article_is_no_rival_of_the_same_on_the_front_page() {
    assertThat(pairs(twice(ENGLISH), twice(RUSSIAN)))
        .containsExactly(pair(0, 0), pair(1, 1), pair(2, 2), pair(3, 3), pair(4, 4), pair(5, 5));
  }

  @Test
  void copies_of_one_side_are_alone_but_for_the_first() {
    Alignment alignment = align(twice(ENGLISH), RUSSIAN);

    assertThat(pairs(alignment)).containsExactly(pair(0, 0), pair(1, 1), pair(2, 2));
    assertThat(alignment.beads())
        .filteredOn(bead -> !bead.isPair())
        .extracting(bead -> bead.source().start())
        .containsExactly(3, 4, 5);
  }

  @Test
  void a_line_that_stands_a_thousand_times_pairs_with_no_other() {
    List<String> english = new ArrayList<>(Collections.nCopies(1000, "Read more"));
    english.addAll(ENGLISH);
    List<String> russian = new ArrayList<>(RUSSIAN);
    russian.addAll(Collections.nCopies(1000, "Подписаться на рассылку"));

    assertThat(pairs(english, russian)).startsWith(pair(1000, 0), pair(1001, 1)).hasSizeLessThan(4);
  }

  private static List<String> twice(List<String> lines) {
    List<String> twice = new ArrayList<>(lines);
    twice.addAll(lines);
    return twice;
  }

  private static Alignment align(List<String> english, List<String> russian) {
    return Aligner.anyOrder()
        .align(
            Document.ofHeadlines("news", Language.ENGLISH, english),
            Document.ofHeadlines("news", Language.RUSSIAN, russian));
  }

  private static List<Tuple> pairs(List<String> english, List<String> russian) {
    return pairs(align(english, russian));
  }

  private static List<Tuple> pairs(Alignment alignment) {
    return alignment.pairs().stream().map(CopiesTest::places).toList();
  }

  private static Tuple places(Bead bead) {
    return new Tuple(bead.source(), bead.target());
  }

  private static Tuple pair(int line, int row) {
    return new Tuple(Span.of(line), Span.of(row));
  }
}
