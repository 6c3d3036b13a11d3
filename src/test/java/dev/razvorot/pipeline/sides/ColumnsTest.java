package dev.razvorot.pipeline.sides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.align.Order;
import dev.razvorot.pipeline.Bitext;
import dev.razvorot.pipeline.Pipeline;
import dev.razvorot.pipeline.PipelineOptions;
import dev.razvorot.pipeline.input.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contracts and the like: English on one side of a table, Russian on the other. */
class ColumnsTest {
  private static final List<String> ENGLISH =
      List.of(
          "The Seller shall deliver the goods within 30 days.",
          "The Buyer shall pay the price of the goods in roubles.",
          "12,500.00",
          "Delivery terms: FOB",
          "Disputes shall be settled by the court of Moscow.",
          "This contract is made in two copies.");
  private static final List<String> RUSSIAN =
      List.of(
          "Продавец обязан поставить товар в течение 30 дней.",
          "Покупатель обязан оплатить стоимость товара в рублях.",
          "12 500,00",
          "Delivery terms: FOB",
          "Споры разрешаются судом города Москвы.",
          "Настоящий договор составлен в двух экземплярах.");

  @TempDir private Path folder;

  @Test
  void the_rows_of_a_web_table_are_pairs() throws IOException {
    StringBuilder page = new StringBuilder("<meta charset=utf-8><table>");
    for (int i = 0; i < ENGLISH.size(); i++) {
      page.append("<tr><td>" + ENGLISH.get(i) + "<td>" + RUSSIAN.get(i) + "\n");
    }

    Bitext bitext = aligned("contract.html", page + "</table>");

    assertThat(bitext.method().order()).isEqualTo(Order.KEPT);
    assertThat(english(bitext)).isEqualTo(ENGLISH);
    assertThat(russian(bitext)).isEqualTo(RUSSIAN);
    assertThat(bitext.notes()).extracting(Note::kind).contains(Note.Kind.ORDER);
  }

  @Test
  void the_russian_column_may_be_the_left_one_and_rows_have_numbers() throws IOException {
    StringBuilder text = new StringBuilder("| № | Русский | English |\n|---|---|---|\n");
    for (int i = 0; i < ENGLISH.size(); i++) {
      text.append("| " + (i + 1) + ". | " + RUSSIAN.get(i) + " | " + ENGLISH.get(i) + " |\n");
    }

    Bitext bitext = aligned("contract.md", text.toString());

    assertThat(english(bitext)).containsAll(ENGLISH).doesNotContain("1.");
    assertThat(russian(bitext)).containsAll(RUSSIAN).doesNotContain("1.");
  }

  @ParameterizedTest
  @CsvSource({
    "English,Русский",
    "EN,RU",
    "en-US,ru-RU",
    "Original,Translation",
    "Английский,Русский",
    "Оригинал,Перевод",
    "English text,Перевод на русский язык",
    "Original (EN),Translation (RU)"
  })
  void the_names_of_columns_are_no_pair(String english, String russian) throws IOException {
    String markdown =
        "| "
            + english
            + " | "
            + russian
            + " |\n|---|---|\n| "
            + ENGLISH.get(0)
            + " | "
            + RUSSIAN.get(0)
            + " |\n| 12,500.00 | 12 500,00 |\n| FOB Vyborg | FOB Выборг |\n";

    Bitext bitext = aligned("contract.md", markdown);

    assertThat(english(bitext)).containsExactly(ENGLISH.get(0), "12,500.00", "FOB Vyborg");
    assertThat(russian(bitext)).containsExactly(RUSSIAN.get(0), "12 500,00", "FOB Выборг");
    assertThat(bitext.counts().unpaired()).containsValues(0, 0);
  }

  @Test
  void the_name_of_a_column_tells_the_language_of_what_is_not_translated() throws IOException {
    String markdown =
        "| EN | RU |\n|---|---|\n| Snow falls in Omsk | В Омске снег |\n| FOB Vyborg | FOB Vyborg |\n";

    assertThat(russian(aligned("terms.md", markdown)))
        .containsExactly("В Омске снег", "FOB Vyborg");
  }

  @Test
  void beside_columns_that_are_named_others_are_no_side() throws IOException {
    String markdown =
        "| № | English | Русский | Примечание |\n|---|---|---|---|\n"
            + "| 1 | Snow falls in Omsk | В Омске снег | проверить |\n"
            + "| 2 | Force majeure | Форс-мажор | согласовано |\n";

    Bitext bitext = aligned("terms.md", markdown);

    assertThat(russian(bitext)).containsExactly("В Омске снег", "Форс-мажор");
    assertThat(bitext.counts().unpaired()).containsValues(0, 0);
    assertThat(bitext.notes()).extracting(Note::kind).contains(Note.Kind.LEFT_OUT);
  }

  @Test
  void a_column_of_remarks_that_is_fuller_than_the_russian_one_is_no_side() throws IOException {
    String page =
        "<meta charset=utf-8><table><tr><th>English<th>Русский<th>Комментарий"
            + "<tr><td>Sign in<td>Войти<td>кнопка<tr><td>Sign out<td>Выйти<td>кнопка"
            + "<tr><td>2 files<td>2 файла<td>счётчик<tr><td>OK<td>OK<td>кнопка</table>";

    assertThat(aligned("strings.html", page).units())
        .extracting(unit -> unit.source().text() + "=" + unit.target().text())
        .containsExactly("Sign in=Войти", "Sign out=Выйти", "2 files=2 файла", "OK=OK");
  }

  @Test
  void two_pairs_of_columns_may_stand_side_by_side() throws IOException {
    String page =
        "<meta charset=utf-8><table><tr><th>EN<th>RU<th>EN<th>RU<tr><td>Snow falls in Omsk"
            + "<td>В Омске снег<td>Force majeure<td>Форс-мажор</table>";

    assertThat(russian(aligned("terms.html", page))).containsExactly("В Омске снег", "Форс-мажор");
  }

  @Test
  void names_of_languages_that_translate_each_other_are_a_pair() throws IOException {
    String page =
        "<meta charset=utf-8><table><tr><th>English<th>Русский<tr><td>English<td>Английский"
            + "<tr><td>Russian<td>Русский<tr><td>Original<td>Оригинал</table>";

    Bitext bitext = aligned("languages.html", page);

    assertThat(english(bitext)).containsExactly("English", "Russian", "Original");
  }

  @Test
  void a_column_that_is_named_wrongly_is_told_by_its_letters() throws IOException {
    StringBuilder text = new StringBuilder("| Русский | English |\n|---|---|\n");
    for (int i = 0; i < ENGLISH.size(); i++) {
      text.append("| " + ENGLISH.get(i) + " | " + RUSSIAN.get(i) + " |\n");
    }

    assertThat(russian(aligned("contract.md", text.toString()))).containsExactlyElementsOf(RUSSIAN);
  }

  @Test
  void a_merged_cell_leaves_the_columns_where_they_are() throws IOException {
    StringBuilder page = new StringBuilder("<meta charset=utf-8><table>");
    for (int i = 0; i < ENGLISH.size(); i++) {
      String number = i % 2 == 0 ? "<td>" + (i + 1) + "<td>" : "<td colspan=2>";
      page.append("<tr>" + number + ENGLISH.get(i) + "<td>" + RUSSIAN.get(i) + "\n");
    }

    Bitext bitext = aligned("contract.html", page + "</table>");

    assertThat(russian(bitext)).isEqualTo(RUSSIAN);
  }

  @Test
  void a_row_with_an_empty_cell_stays_alone() throws IOException {
    String markdown =
        "| Русский | English |\n|---|---|\n| Страшно? | Does that frighten you? |\n"
            + "| Редактор: абзац проверить. | |\n"
            + "| Старый маяк стоит на мысе. | The old lighthouse stands on the cape. |\n"
            + "| Свет. | The light is on every night from dusk. |\n| Только для печати. | |\n"
            + "| Море замёрзло. | The sea is frozen. |\n| | Added in English. |\n";

    Bitext bitext = aligned("interview.md", markdown);

    assertThat(russian(bitext))
        .containsExactly("Страшно?", "Старый маяк стоит на мысе.", "Свет.", "Море замёрзло.");
    assertThat(bitext.counts().unpaired()).containsValues(1, 2);
    assertThat(bitext.method().order()).isEqualTo(Order.KEPT);
  }

  @Test
  void titles_over_the_whole_width_may_be_each_others() throws IOException {
    String page =
        "<meta charset=utf-8><table><tr><td colspan=2>Delivery of the goods"
            + "<tr><td colspan=2>Доставка товара";
    for (int i = 0; i < ENGLISH.size(); i++) {
      page += "<tr><td>" + ENGLISH.get(i) + "<td>" + RUSSIAN.get(i);
    }

    assertThat(english(aligned("contract.html", page + "</table>")))
        .contains("Delivery of the goods")
        .containsAll(ENGLISH);
  }

  private static final String PHRASES =
      """
      Good evening\tДобрый вечер\tdobry vyecher
      I am from Omsk\tЯ из Омска\tya iz Omska
      Where is the station?\tГде вокзал?\tgdye vagzal?
      Speak louder\tГоворите громче\tgavareetye gromche
      Stop here\tОстановитесь здесь\tastanaveetyes zdyes
      """;

  @ParameterizedTest
  @CsvSource({"txt,English|Russian|Pronunciation", "txt,''", "txt,№", "md,''"})
  void how_a_text_is_pronounced_is_no_side(String ending, String head) throws IOException {
    String table = (head + "\n" + PHRASES.replace('\t', '|')).replace("\n", "|\n|");

    Bitext bitext = aligned("phrases." + ending, "|" + table.substring(0, table.length() - 1));

    assertThat(english(bitext))
        .containsExactly(
            "Good evening", "I am from Omsk", "Where is the station?", "Speak louder", "Stop here");
    assertThat(russian(bitext)).contains("Добрый вечер", "Остановитесь здесь");
    assertThat(bitext.notes()).extracting(Note::kind).contains(Note.Kind.LEFT_OUT);
  }

  @Test
  void in_plain_text_the_names_of_columns_tell_the_sides_too() throws IOException {
    String table =
        "Museum labels\nEN\tRU\tКомментарий\nFlail\tЦеп\tпроверить\nOK\tOK\tготово\n"
            + "Yoke\tКоромысло\tготово\nSickle\t\tнет перевода\n";

    Bitext bitext = aligned("labels.txt", table);

    assertThat(english(bitext)).containsExactly("Flail", "OK", "Yoke");
    assertThat(russian(bitext)).containsExactly("Цеп", "OK", "Коромысло");
  }

  @Test
  void remarks_beside_names_are_no_text_and_names_no_pronunciation() throws IOException {
    String table =
        "Parma\tПарма\ta town on a plain\nGenoa\tГенуя\ta port\nTurin\tТурин\tits trams are old\n"
            + "Bari\tБари\tfar in the south\nAosta\tАоста\tin the Alps\n";

    assertThat(english(aligned("towns.txt", table)))
        .containsExactly("Parma", "Genoa", "Turin", "Bari", "Aosta");
  }

  @Test
  void a_table_of_one_language_tells_nothing() throws IOException {
    String page = "<meta charset=utf-8><table><tr><td>Омск<td>Томск<tr><td>5<td>6</table>";

    Bitext bitext = aligned("weather.html", page + "<p>" + ENGLISH.get(0) + "<p>" + RUSSIAN.get(0));

    assertThat(bitext.method().order()).isEqualTo(Order.ANY);
    assertThat(english(bitext)).containsExactly(ENGLISH.get(0));
  }

  private Bitext aligned(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    List<Bitext> bitexts = new ArrayList<>();
    new Pipeline(PipelineOptions.standard())
        .align(Inputs.find(List.of(file)).inputs(), bitexts::add);
    return bitexts.get(0);
  }

  private static List<String> english(Bitext bitext) {
    return bitext.alignment().units().stream().map(unit -> unit.source().text()).toList();
  }

  private static List<String> russian(Bitext bitext) {
    return bitext.alignment().units().stream().map(unit -> unit.target().text()).toList();
  }
}
