package dev.razvorot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.Span;
import dev.razvorot.align.Aligners.Judged;
import dev.razvorot.align.Order;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderNotesTest {
  @Test
  void lines_in_order_need_no_word() {
    assertThat(OrderNotes.of(kept(0, 1, 2, 3), true, false)).isEmpty();
  }

  @Test
  void a_line_that_was_moved_counts_once_whichever_way_it_went() {
    String one = "1 line stands in another order in Russian, paired all the same";

    assertThat(OrderNotes.of(kept(3, 0, 1, 2), true, false)).containsExactly(one);
    assertThat(OrderNotes.of(kept(1, 2, 3, 0), true, false)).containsExactly(one);
  }

  @Test
  void lines_of_a_list_that_was_sorted_are_counted() {
    assertThat(OrderNotes.of(kept(0, 3, 4, 1, 2, 5), false, false))
        .containsExactly("2 lines stand in another order in Russian, paired all the same");
  }

  @Test
  void any_order_is_told_unless_it_was_asked_for() {
    Judged judged = new Judged(Order.ANY, kept(1, 0).alignment());

    assertThat(OrderNotes.of(judged, true, false))
        .containsExactly("lines in no common order, paired in any order");
    assertThat(OrderNotes.of(judged, false, false)).isEmpty();
  }

  @Test
  void lines_without_pairs_are_told_once_and_with_a_way_out() {
    Alignment none =
        new Alignment(
            lines(Language.ENGLISH, "line", 1),
            lines(Language.RUSSIAN, "строка", 1),
            List.of(Bead.ofSource(0, 1), Bead.ofTarget(0, 1)));
    String told = "no pairs: no line stands out as the translation of another";

    String hint = "; --order kept pairs lines by where they stand";

    assertThat(OrderNotes.of(new Judged(Order.ANY, none), true, false))
        .containsExactly(told + hint);
    assertThat(OrderNotes.of(new Judged(Order.ANY, none), false, false))
        .containsExactly(told + hint);
    assertThat(OrderNotes.of(new Judged(Order.ANY, none), false, true)).containsExactly(told);
  }

  @Test
  void lines_of_both_languages_that_nothing_parts_are_told() {
    Alignment none =
        new Alignment(
            lines(Language.ENGLISH, "line", 1),
            lines(Language.RUSSIAN, "Adobe покупает Figma Adobe buys Figma", 2),
            List.of(Bead.ofSource(0, 1), Bead.ofTarget(0, 1), Bead.ofTarget(1, 1)));

    assertThat(OrderNotes.of(new Judged(Order.ANY, none), false, true))
        .containsExactly("no pairs: most lines hold both languages, and no mark parts them");
  }

  /** {@code rows}: {@code [English line]} its Russian line. */
  private static Judged kept(int... rows) {
    List<Bead> beads = new ArrayList<>();
    for (int line = 0; line < rows.length; line++) {
      beads.add(new Bead(Span.of(line), Span.of(rows[line]), 0.9, List.of()));
    }
    Alignment alignment =
        new Alignment(
            lines(Language.ENGLISH, "line", rows.length),
            lines(Language.RUSSIAN, "строка", rows.length),
            beads);
    return new Judged(Order.KEPT, alignment);
  }

  private static Document lines(Language language, String text, int count) {
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < count; line++) {
      lines.add(text + " " + line);
    }
    return Document.ofHeadlines("list", language, lines);
  }
}
