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
    assertThat(SoftBreaks.lines("Паром сел на мель\nу Корсакова,\nсообщает ТАСС"))
        .containsExactly("Паром сел на мель у Корсакова, сообщает ТАСС");
    assertThat(SoftBreaks.lines("The ferry went from\nKorsakov to the islands\nand ran\naground"))
        .containsExactly("The ferry went from Korsakov to the islands and ran aground");
    assertThat(SoftBreaks.lines("северо-\nвосточный по\u00AD\nезд"))
        .containsExactly("северо-восточный поезд");
  }

  @Test
  void each_of_two_languages_goes_on_by_itself() {
    assertThat(SoftBreaks.lines("Snow falls\nin Omsk\nВ Омске\nвыпал снег"))
        .containsExactly("Snow falls in Omsk", "В Омске выпал снег");
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
