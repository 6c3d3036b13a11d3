package dev.razvorot.text.segments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Finding;
import dev.razvorot.Place;
import dev.razvorot.RawText;
import dev.razvorot.Segment;
import dev.razvorot.Segment.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

  private static List<Segment> lines(String text) {
    return Segmenter.lines().segment(new RawText("news.txt", text));
  }

  private static List<Segment> sentences(String text) {
    return Segmenter.sentences().segment(new RawText("news.txt", text));
  }

  @Test
  void blanks_that_push_words_to_the_right_become_one() {
    RawText text = new RawText("a", "  Вологда" + " ".repeat(30) + "7 марта\n«А»\t \tB.  C");

    assertThat(Segmenter.lines().segment(text))
        .extracting(segment -> segment.text() + " " + segment.place().column())
        .containsExactly("Вологда 7 марта 3", "«А» B. C 1");
  }

  @Test
  void counts_every_kind_of_line_end_once() {
    assertThat(lines("а\r\nб\nв\r\rг\u2028д"))
        .extracting(Segment::id)
        .containsExactly("1", "2", "3", "5", "6");
  }

  @Test
  void says_where_a_segment_begins() {
    Segment segment = lines("\n \u00A0Дождь в Омске\u00A0 \n").get(0);

    assertThat(segment.text()).isEqualTo("Дождь в Омске");
    assertThat(segment.place()).isEqualTo(new Place("news.txt", 2, 3));
  }

  @Test
  void gives_nothing_for_blank_text() {
    assertThat(lines(" \r\n\t\n\uFEFF\n\u00A0")).isEmpty();
    assertThat(sentences("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Снег в мае",
        "Кто виноват?",
        "Снег в мае. Синоптики объяснили",
        "«Союз» стартовал…",
        "iPhone 17 Pro Max Ultra поступил в продажу",
        "Diplomats leave the U.S.",
        "«Что там произошло?!»"
      })
  void knows_headlines(String line) {
    assertThat(lines(line)).extracting(Segment::kind).containsExactly(Kind.HEADLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Снег выпал в мае.",
        "«Снег выпал в мае.»",
        "Кто виноват? И что делать?",
        "— Кто виноват?",
        "• первый пункт",
        "и что делать",
        "Он сказал:"
      })
  void knows_body_text(String line) {
    assertThat(lines(line)).extracting(Segment::kind).containsExactly(Kind.BODY);
  }

  @Test
  void takes_no_long_line_for_a_headline() {
    assertThat(lines("Слово " + "😀".repeat(144)).get(0).kind()).isEqualTo(Kind.HEADLINE);
    assertThat(lines("Слово " + "😀".repeat(145)).get(0).kind()).isEqualTo(Kind.BODY);
  }

  @Test
  void reports_what_was_mended() {
    Segment segment = lines("Пере\u00ADстройка").get(0);

    assertThat(segment.text()).isEqualTo("Перестройка");
    assertThat(segment.findings())
        .containsExactly(
            new Finding(
                Finding.Severity.NOTE,
                "invisible-character",
                "removed U+00AD SOFT HYPHEN at character 5"));
  }

  @Test
  void numbers_sentences_within_lines() {
    List<Segment> segments = sentences("Снег в мае\n\nВыпал снег. А. С. Пушкин рад! Кто ещё?");

    assertThat(segments).extracting(Segment::id).containsExactly("1.1", "3.1", "3.2", "3.3");
    assertThat(segments)
        .extracting(Segment::text)
        .containsExactly("Снег в мае", "Выпал снег.", "А. С. Пушкин рад!", "Кто ещё?");
    assertThat(segments)
        .extracting(Segment::kind)
        .containsExactly(Kind.HEADLINE, Kind.BODY, Kind.BODY, Kind.BODY);
  }

  @Test
  void gives_each_sentence_its_own_place_and_findings() {
    List<Segment> segments = sentences("Пере\u00ADстройка была. Это\u200B Москвa. Да.");

    assertThat(segments).extracting(it -> it.place().column()).containsExactly(1, 20, 33);
    assertThat(segments.get(0).findings())
        .extracting(Finding::check)
        .containsExactly("invisible-character");
    assertThat(segments.get(1).findings())
        .extracting(Finding::check)
        .containsExactly("invisible-character", "mixed-script");
    assertThat(segments.get(2).findings()).isEmpty();
  }

  @Test
  void repairs_a_line_before_it_is_cut() {
    List<Segment> segments = sentences("Ìíîãèå ëþäè. Ýòî îíè.");

    assertThat(segments).extracting(Segment::text).containsExactly("Многие люди.", "Это они.");
    assertThat(segments.get(0).findings())
        .extracting(Finding::check)
        .containsExactly("broken-encoding");
  }

  @Test
  void takes_ten_megabytes_in_one_line() {
    String text = "Слово и дело. ".repeat(400_000);

    assertThat(lines(text)).hasSize(1);
    assertThat(sentences(text)).hasSize(400_000);
  }

  @Test
  void takes_ten_megabytes_without_a_space() {
    assertThat(sentences("а".repeat(5_000_000))).hasSize(1);
    assertThat(sentences("A.".repeat(2_500_000))).hasSize(1);
    assertThat(sentences("a.[1][2]".repeat(500_000))).hasSize(1);
    assertThat(sentences("(".repeat(1_000_000) + "А! ".repeat(1_000_000))).isNotEmpty();
  }
}
