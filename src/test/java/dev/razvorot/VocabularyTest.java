package dev.razvorot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.razvorot.TranslationUnit.Prop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the values of the root package refuse, and what they say when they do. */
class VocabularyTest {
  private static final Place PLACE = new Place("новости.txt", 3, 1);

  @Test
  void a_place_reads_as_errors_begin() {
    assertThat(PLACE).hasToString("новости.txt:3:1");
  }

  @Test
  void a_place_counts_from_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place("a.txt", 0, 1))
        .withMessage("place a.txt:0:1 is not 1-based");
  }

  @Test
  void a_span_does_not_run_backwards() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 2))
        .withMessage("span [3, 2)");
  }

  @Test
  void a_span_counts_its_segments() {
    assertThat(new Span(2, 5).indexes()).containsExactly(2, 3, 4);
    assertThat(new Span(2, 5).size()).isEqualTo(3);
    assertThat(Span.of(7)).isEqualTo(new Span(7, 8));
    assertThat(new Span(4, 4).isEmpty()).isTrue();
  }

  @Test
  void a_segment_is_not_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Segment("1", " \u00A0\u0085\n", PLACE, Segment.Kind.BODY))
        .withMessageContaining("segment 1 at новости.txt:3:1 is blank");
  }

  @Test
  void a_document_names_its_segments_apart() {
    Segment segment = new Segment("1", "Москва", PLACE, Segment.Kind.HEADLINE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Document("новости", Language.RUSSIAN, List.of(segment, segment)))
        .withMessage("document новости holds two segments 1");
  }

  @Test
  void a_document_joins_a_span_with_spaces() {
    Document document =
        Document.ofHeadlines(
            "n", Language.RUSSIAN, List.of("Старт отложен", "Экипаж ждёт", "Итоги"));

    assertThat(document.text(new Span(0, 2))).isEqualTo("Старт отложен Экипаж ждёт");
    assertThat(document.size()).isEqualTo(3);
  }

  @Test
  void a_document_of_a_list_passes_blank_items_over_and_counts_them() {
    Document document =
        Document.ofSentences(
            "n", Language.RUSSIAN, List.of("", "Старт отложен.", "\u00A0\u0085", "Экипаж ждёт."));

    assertThat(document.numbers(new Span(0, 2))).containsExactly(2, 4);
    assertThat(document.numbers(new Span(1, 1))).isEmpty();
    assertThat(document.segments()).extracting(Segment::kind).containsOnly(Segment.Kind.BODY);
    assertThat(document.segments().get(1).place()).hasToString("n.ru:4:1");
  }

  @Test
  void a_bead_holds_at_least_one_segment() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bead(new Span(1, 1), new Span(2, 2), 0.5, List.of()))
        .withMessageContaining("is empty");
  }

  @Test
  void a_score_is_a_probability() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bead(Span.of(0), Span.of(0), 1.01, List.of()))
        .withMessage("score 1.01 is outside [0, 1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bead(Span.of(0), Span.of(0), Double.NaN, List.of()));
  }

  @Test
  void evidence_weighs_something() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Evidence(Evidence.Kind.NAME, "Idrisov", "Идрисов", Double.NaN))
        .withMessage("evidence NAME weighs NaN");
  }

  @Test
  void a_variant_wants_both_parts() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Variant(Language.ENGLISH, null))
        .withMessage("text");
  }

  @Test
  void a_unit_reads_its_score_from_its_props() {
    assertThat(unit(Map.of(Prop.SCORE, "0.9731")).score()).hasValue(0.9731);
    assertThat(unit(Map.of(Prop.SCORE, "fair")).score()).isEmpty();
    assertThat(unit(Map.of()).score()).isEmpty();
  }

  @Test
  void a_unit_takes_other_findings() {
    Finding finding = new Finding(Finding.Severity.NOTE, "encoding", "читалось как windows-1251");

    assertThat(unit(Map.of()).withFindings(List.of(finding)).findings()).containsExactly(finding);
  }

  private static TranslationUnit unit(Map<String, String> props) {
    return new TranslationUnit(
        "1",
        new Variant(Language.ENGLISH, "Snow"),
        new Variant(Language.RUSSIAN, "Снег"),
        props,
        List.of());
  }
}
