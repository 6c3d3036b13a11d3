package dev.razvorot.text.segments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which line breaks within a paragraph end a line. */
class SoftBreaksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Snow falls in Omsk\nВ Омске выпал снег",
        "в Омске выпал снег\nsnow falls in Omsk",
        "Договор поставки\n№ 5",
        "Signed by\nthe Director",
        "Подписано\nДиректор",
        "Signed on behalf\nof the Buyer by\nits Director",
        "Oil Products\nSupply Agreement",
        "Договор поставки\nнефтепродуктов",
        "Арендатор\nИван Петров\nул. Ленина, 12\nг. Тверь\nтел. 32-10-15",
        "ООО «Маяк»\nГенеральный директор\nИванов И. И.",
        "Мороз и солнце; день чудесный!\nЕщё ты дремлешь",
        "поставка товара;\nоплата товара",
        "- раз\n- два",
        "1) раз\n2) два"
      })
  void a_break_parts_what_belongs_apart(String paragraph) {
    assertThat(SoftBreaks.lines(paragraph)).containsExactly(paragraph.split("\n"));
  }

  @Test
  void running_text_goes_on_over_breaks() {
    assertThat(
            SoftBreaks.lines(
                "Паром «Охотск» сел на мель у мыса близ\nКорсакова, но никто из пассажиров не пострадал,\n"
                    + "сообщает портовая служба острова\nи добавляет подробности"))
        .containsExactly(
            "Паром «Охотск» сел на мель у мыса близ Корсакова, но никто из пассажиров не пострадал,"
                + " сообщает портовая служба острова и добавляет подробности");
    assertThat(
            SoftBreaks.lines(
                "The ferry that went from Korsakov on Monday\nto the southern islands of the chain\nran aground"))
        .containsExactly(
            "The ferry that went from Korsakov on Monday to the southern islands of the chain ran aground");
    assertThat(SoftBreaks.lines("северо-\nвосточный по\u00AD\nезд"))
        .containsExactly("северо-восточный поезд");
  }

  @Test
  void each_of_two_languages_goes_on_by_itself() {
    assertThat(
            SoftBreaks.lines(
                "The first snow of the year fell in Omsk\nand in all villages around the town\n"
                    + "Первый в этом году снег выпал в Омске\nи во всех деревнях вокруг города"))
        .containsExactly(
            "The first snow of the year fell in Omsk and in all villages around the town",
            "Первый в этом году снег выпал в Омске и во всех деревнях вокруг города");
  }

  @Test
  void text_pasted_from_a_page_is_joined_as_plain_text_is() {
    String line = "этот текст был разбит на строки одной ширины, как бывает при пере-";
    String page = (line + "\n").repeat(12) + "носе.";

    assertThat(SoftBreaks.lines(page)).hasSize(1);
  }

  @Test
  void blank_lines_part_paragraphs_and_a_blank_paragraph_is_one_line() {
    assertThat(SoftBreaks.lines("снег\n\n\nи дождь\n")).containsExactly("снег", "и дождь");
    assertThat(SoftBreaks.lines("\n \n")).containsExactly("");
    assertThat(SoftBreaks.lines(" ")).containsExactly("");
  }
}
