package dev.razvorot.text.segments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.RawText;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedLinesTest {
  /** Words of a paragraph broken at 60 characters. */
  private static final List<String> PARAGRAPH =
      List.of(
          "В этом документе содержатся ответы на часто задаваемые",
          "вопросы о системе, о её установке и о том, как с ней жить",
          "дальше. Ещё здесь говорится о пакетах, которые входят в",
          "состав системы, и о людях, которые их собирают. Надеемся,",
          "что ответы помогут и новичку, и тому, кто работает давно.",
          "Если ответа здесь нет, спросите в списке рассылки.");

  private static final String TEXT = (String.join("\n", PARAGRAPH) + "\n\n").repeat(3);

  @Test
  void paragraphs_are_joined_and_stay_on_their_first_lines() {
    List<String> joined = lines("1. О системе\n\n" + TEXT);

    assertThat(joined).hasSize(23);
    assertThat(joined.get(0)).isEqualTo("1. О системе");
    assertThat(joined.get(2)).isEqualTo(String.join(" ", PARAGRAPH));
    assertThat(joined.get(9)).isEqualTo(joined.get(2));
    assertThat(joined.get(3)).isEmpty();
  }

  @Test
  void items_and_short_lines_stay_apart() {
    String list = "Города, в которых собирают систему и её пакеты:\n* Омск\n2.1. Тула\n";

    assertThat(lines(TEXT + list)).contains("* Омск", "2.1. Тула");
  }

  @Test
  void what_was_broken_after_a_stroke_is_joined_without_a_blank() {
    String text = "Система, о которой здесь говорится, называется Debian GNU/\n\u00A0 Linux.\n";

    assertThat(lines(TEXT + text)).anyMatch(line -> line.endsWith("Debian GNU/Linux."));
  }

  @Test
  void words_divided_at_the_ends_of_lines_are_whole_again() {
    String page =
        """
        Вице-президент компании сообщил, что строительство завер-
        шится в срок, а первые поезда пойдут по новой линии в на-
        чале осени. По его словам, северо-запад города получит на-
        конец метро. Проект северо-западной линии обсуждали северо-
        запад и центр.
        """;
    String hyphen = "Новый участок стоит дешевле, чем рассчитывали в начале го\u00AD\nда.\n";

    assertThat(lines((page + "\n").repeat(4)).get(0))
        .contains("завершится в срок", "в начале осени", "наконец метро", "обсуждали северо-запад");
    assertThat(lines(TEXT + hyphen)).anyMatch(line -> line.endsWith("в начале года."));
  }

  @Test
  void hyphens_of_words_stay_where_words_are_not_divided() {
    String text = "Система, о которой здесь говорится, работает и на кое-\nкаких старых машинах.\n";

    assertThat(lines(TEXT + text)).anyMatch(line -> line.contains("на кое-каких старых"));
  }

  @Test
  void lists_of_lines_are_left_as_they_are() {
    String headlines =
        "Союз взлетел с Байконура\nСнег выпал в мае, а в июне стало тепло\n".repeat(40);
    String apart = String.join("\n\n", PARAGRAPH).repeat(10);

    assertThat(WrappedLines.joined(new RawText("a", headlines))).isEmpty();
    assertThat(WrappedLines.joined(new RawText("a", apart))).isEmpty();
    assertThat(WrappedLines.joined(new RawText("a", ""))).isEmpty();
  }

  @Test
  void headlines_of_one_length_are_not_taken_for_broken_text() {
    String headlines =
        """
        Регулятор третий месяц подряд сохранил ставку на уровне 16%
        Regulator keeps its rate at 16% for the third month in a row
        Послы Армении и Азербайджана проведут встречу в Женеве
        Envoys of Armenia and Azerbaijan are to meet in Geneva
        Суд продлил арест бывшего вице-губернатора до 14 мая
        Court extends arrest of ex-deputy governor until May 14
        """;

    assertThat(WrappedLines.joined(new RawText("a", headlines.repeat(5)))).isEmpty();
  }

  private static List<String> lines(String text) {
    return WrappedLines.joined(new RawText("a", text)).orElseThrow().text().lines().toList();
  }
}
