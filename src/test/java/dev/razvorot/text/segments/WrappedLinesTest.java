package dev.razvorot.text.segments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.RawText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void a_long_signature_does_not_keep_a_letter_from_being_joined() {
    String letter =
        """
        Dear Mr Sokolov,

        Thank you for your letter of 12 March. We are pleased to
        confirm that your order has been received and will be
        dispatched from our warehouse in Riga on Monday. Please
        note that customs clearance may take up to five days.

        Yours sincerely,
        Helen Brown
        Sales Manager
        Baltic Trading Ltd
        15 Brivibas Street
        Riga LV-1010
        Tel. +371 6700 0000
        """;

    assertThat(lines(letter)).contains("Helen Brown", "15 Brivibas Street", "Riga LV-1010");
    assertThat(lines(letter).get(2)).endsWith("customs clearance may take up to five days.");
  }

  @Test
  void a_short_mail_is_joined() {
    String english =
        """
        Dear Ms Orlova,

        The samples you sent us on Monday have arrived, but two of the
        bottles were broken and the third had no label. Could you tell
        us which of them came from the spring by the mill and whether
        you can take another sample there?

        Best wishes,
        Tom Hardcastle
        """;
    String russian =
        """
        Уважаемый Том!

        Жаль, что бутылки не доехали. Без этикетки была проба из
        родника у мельницы; остальные взяты выше по течению, там, где
        вода чище, и повторить их нетрудно.

        С наилучшими пожеланиями,
        Нина Орлова,
        лаборатория качества воды
        """;

    assertThat(lines(english)).contains("Best wishes,", "Tom Hardcastle").hasSize(9);
    assertThat(lines(english).get(2))
        .endsWith(
            "but two of the bottles were broken and the third had no label. Could you tell us which of them came from the spring by the mill and whether you can take another sample there?");
    assertThat(lines(russian + "\n" + english).get(2)).endsWith("повторить их нетрудно.");
    assertThat(lines(russian + "\n" + english)).contains("лаборатория качества воды");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        the river that we crossed when we were young and foolish
        runs under glass today, and nobody remembers its old name
        but you and I and the ferryman
        who sells umbrellas at the gate of the museum
        and will not say what he has seen beneath the water
        """,
        """
        снег идёт за окном, и фонари плывут по реке вверх ногами
        как рыбы из сна, о котором никто не расскажет
        до самой весны
        когда откроют мост и на том берегу зажгут большой костёр
        и лодочник вернётся
        """,
        """
        обеспечивать сохранность переданного ему имущества;
        не передавать имущество в пользование третьим лицам;
        своевременно вносить плату за пользование имуществом;
        по требованию арендодателя предъявлять имущество;
        возвратить имущество в день окончания договора.
        """,
        """
        to keep the premises clean and in a good state of repair
        to let the landlord in at any hour on a day's notice
        to pay for water, gas and electricity
        to hand the keys back on the last day of the term agreed
        to tell the landlord of any damage
        """,
        """
        — Ты слышал, что мост закрыли до конца будущей недели?
        — Слышал. Говорят, там треснула опора, третья от берега.
        — И как мы теперь будем добираться на работу и обратно?
        — На пароме, как двадцать лет назад, когда моста не было.
        """,
        """
        Музей железных дорог получил паровоз, найденный в тайге
        Railway museum gets a steam engine found in the taiga
        iPhone подорожал в России в третий раз за полгода, до 90 тыс.
        eBay closes its Moscow office after eleven years in Russia
        Жители Омска отстояли сквер, который отдавали под стоянку
        """
      })
  void verse_lists_and_talk_stay_in_their_lines(String text) {
    assertThat(WrappedLines.joined(new RawText("a", text))).isEmpty();
  }

  private static List<String> lines(String text) {
    return WrappedLines.joined(new RawText("a", text)).orElseThrow().text().lines().toList();
  }

  @Test
  void an_item_may_have_a_number_of_any_length() {
    String item = "1" + ".1".repeat(20_000) + ") глава";

    assertThat(lines(TEXT + item)).contains(item);
  }
}
