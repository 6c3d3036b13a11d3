package dev.razvorot.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.razvorot.Alignment;
import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.align.Aligners.Judged;
import dev.razvorot.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignersTest {
  private static final Aligners ALIGNERS = new Aligners(Lexicon.builtIn());

  private static final List<String> CITIES =
      List.of(
          "Moscow", "Kazan", "Omsk", "Perm", "Samara", "Saratov", "Tomsk", "Tula", "Tver", "Ufa",
          "Vologda", "Yakutsk");

  private static final List<String> RUSSIAN =
      List.of(
          "Москва", "Казань", "Омск", "Пермь", "Самара", "Саратов", "Томск", "Тула", "Тверь", "Уфа",
          "Вологда", "Якутск");

  @Test
  void a_text_and_its_translation_are_aligned_in_order() {
    Judged judged = ALIGNERS.align(english(CITIES), russian(RUSSIAN));

    assertThat(judged.order()).isEqualTo(Order.KEPT);
    assertThat(judged.alignment().pairs()).hasSize(CITIES.size());
  }

  @Test
  void a_list_turned_round_is_aligned_in_any_order() {
    List<String> turned = new ArrayList<>(RUSSIAN);
    Collections.reverse(turned);

    Judged judged = ALIGNERS.align(english(CITIES), russian(turned));

    assertThat(judged.order()).isEqualTo(Order.ANY);
    assertThat(judged.alignment().pairs()).hasSize(CITIES.size());
  }

  @Test
  void a_given_order_is_not_judged() {
    Alignment alignment = ALIGNERS.align(english(CITIES), russian(RUSSIAN), Order.ANY);

    assertThat(alignment.beads())
        .isEqualTo(Aligner.anyOrder().align(english(CITIES), russian(RUSSIAN)).beads());
  }

  private static Document english(List<String> cities) {
    return Document.ofHeadlines("c", Language.ENGLISH, each(cities, "Governor of %s resigns"));
  }

  private static Document russian(List<String> cities) {
    return Document.ofHeadlines("c", Language.RUSSIAN, each(cities, "%s: губернатор ушёл"));
  }

  private static List<String> each(List<String> cities, String form) {
    return cities.stream().map(form::formatted).toList();
  }

  @Test
  void what_is_missing_is_named() {
    assertThatNullPointerException().isThrownBy(() -> Aligner.inOrder(null)).withMessage("lexicon");
    assertThatNullPointerException()
        .isThrownBy(() -> new Aligners(Lexicon.builtIn()).in(null))
        .withMessage("order");
  }
}
