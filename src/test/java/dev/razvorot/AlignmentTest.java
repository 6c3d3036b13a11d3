package dev.razvorot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.razvorot.TranslationUnit.Prop;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final Document ENGLISH =
      Document.ofHeadlines("news", Language.ENGLISH, List.of("Snow in Moscow", "Rain in Sochi"));
  private static final Document RUSSIAN =
      Document.ofHeadlines(
          "news", Language.RUSSIAN, List.of("В Москве снег", "Метель не утихает", "В Сочи дождь"));

  @Test
  void holds_every_segment_once() {
    Alignment alignment =
        new Alignment(ENGLISH, RUSSIAN, List.of(bead(0, 1, 0, 2), bead(1, 2, 2, 3)));

    assertThat(alignment.pairs()).hasSize(2);
  }

  @Test
  void refuses_a_missed_segment() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Alignment(ENGLISH, RUSSIAN, List.of(bead(0, 2, 0, 2))))
        .withMessage("RUSSIAN segment 2 of news is in no bead");
  }

  @Test
  void refuses_a_repeated_segment() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Alignment(ENGLISH, RUSSIAN, List.of(bead(0, 1, 0, 3), bead(0, 2, 2, 3))))
        .withMessage("ENGLISH segment 0 of news is in two beads");
  }

  @Test
  void refuses_a_segment_that_is_not_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Alignment(ENGLISH, RUSSIAN, List.of(bead(0, 3, 0, 3))))
        .withMessage("ENGLISH segment 2 of news is beyond the last");
  }

  @Test
  void makes_units_that_know_where_they_come_from() {
    TranslationUnit unit =
        new Alignment(ENGLISH, RUSSIAN, List.of(bead(0, 1, 0, 2), bead(1, 2, 2, 3))).units().get(0);

    assertThat(unit.target().text()).isEqualTo("В Москве снег Метель не утихает");
    assertThat(unit.props())
        .containsExactly(
            Map.entry(Prop.SCORE, "0.7500"),
            Map.entry(Prop.DOCUMENT, "news"),
            Map.entry(Prop.LINES, "1:1,2"));
  }

  @Test
  void one_sided_beads_make_no_unit() {
    Alignment alignment =
        new Alignment(
            ENGLISH, RUSSIAN, List.of(bead(0, 1, 0, 1), bead(1, 2, 1, 1), bead(2, 2, 1, 3)));

    assertThat(alignment.units()).hasSize(1);
  }

  @Test
  void ids_follow_content_not_position() {
    String id = idOf("news", List.of("Snow", "Rain"), List.of("Снег", "Дождь"), 1);

    assertThat(idOf("news", List.of("Rain", "Snow"), List.of("Дождь", "Снег"), 0)).isEqualTo(id);
    assertThat(idOf("other", List.of("Rain"), List.of("Дождь"), 0)).isNotEqualTo(id);
  }

  @Test
  void the_same_pair_twice_has_two_ids() {
    String id = idOf("news", List.of("Snow", "Snow"), List.of("Снег", "Снег"), 0);

    assertThat(idOf("news", List.of("Snow", "Snow"), List.of("Снег", "Снег"), 1))
        .isEqualTo(id + "-2");
  }

  private static String idOf(String name, List<String> english, List<String> russian, int unit) {
    List<Bead> beads =
        new Span(0, english.size())
            .indexes()
            .mapToObj(i -> new Bead(Span.of(i), Span.of(i), 1, List.of()))
            .toList();
    return new Alignment(
            Document.ofHeadlines(name, Language.ENGLISH, english),
            Document.ofHeadlines(name, Language.RUSSIAN, russian),
            beads)
        .units()
        .get(unit)
        .id();
  }

  private static Bead bead(int start, int end, int targetStart, int targetEnd) {
    return new Bead(new Span(start, end), new Span(targetStart, targetEnd), 0.75, List.of());
  }

  @Test
  void a_document_is_made_of_any_list_in_linear_time() {
    List<String> lines = new LinkedList<>(Collections.nCopies(200_000, "Snow"));

    Document document =
        assertTimeout(
            Duration.ofSeconds(60), () -> Document.ofHeadlines("news", Language.ENGLISH, lines));

    assertThat(document.size()).isEqualTo(200_000);
  }

  @Test
  void a_unit_has_an_id_without_white_space_and_english_before_russian() {
    Variant english = new Variant(Language.ENGLISH, "Snow");
    Variant russian = new Variant(Language.RUSSIAN, "Снег");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TranslationUnit("a b", english, russian, Map.of(), List.of()))
        .withMessage("id \"a b\" holds white space");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TranslationUnit("a", russian, english, Map.of(), List.of()))
        .withMessage("variant in RUSSIAN stands where ENGLISH was expected");
  }

  @Test
  void a_place_has_a_file() {
    assertThatNullPointerException().isThrownBy(() -> new Place(null, 1, 1)).withMessage("file");
  }

  @Test
  void ids_of_content_tell_where_a_text_of_several_lines_ends() {
    ContentIds ids = new ContentIds();

    assertThat(ids.of("a\nb", "c")).isNotEqualTo(ids.of("a", "b\nc"));
    assertThat(ids.of("a", "b", "c")).isEqualTo("ea7fb08b7a2dc461");
  }
}
