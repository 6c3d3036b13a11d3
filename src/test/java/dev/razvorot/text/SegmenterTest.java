package dev.razvorot.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Place;
import dev.razvorot.RawText;
import dev.razvorot.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

  private static List<Segment> lines(String text) {
    return Segmenter.lines().segment(new RawText("news.txt", text));
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
  void tells_headlines_from_body() {
    assertThat(lines("Снег в мае\nСнег выпал в мае.\nКто виноват? И что делать?\nКто виноват?"))
        .extracting(Segment::kind)
        .containsExactly(
            Segment.Kind.HEADLINE, Segment.Kind.BODY, Segment.Kind.BODY, Segment.Kind.HEADLINE);
  }

  @Test
  void reports_what_was_mended() {
    Segment segment = lines("Пере\u00ADстройка").get(0);

    assertThat(segment.text()).isEqualTo("Перестройка");
    assertThat(segment.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.check()).isEqualTo("invisible-character"));
  }

  @Test
  void takes_ten_megabytes_in_one_line() {
    String text = "слово ".repeat(1_700_000);

    assertThat(lines(text)).hasSize(1);
  }
}
