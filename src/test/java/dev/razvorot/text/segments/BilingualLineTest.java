package dev.razvorot.text.segments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.RawText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that may hold an English and a Russian side. */
class BilingualLineTest {
  private static final String ENGLISH = "Ferry runs aground near Korsakov";
  private static final String RUSSIAN = "Паром сел на мель у Корсакова";

  @ParameterizedTest
  @ValueSource(
      strings = {
        " / ", " // ", " | ", " — ", " – ", " - ", " = ", " → ", "\t", ";", "   ", ". ", "! "
      })
  void a_mark_parts_the_sides_in_either_order(String mark) {
    assertThat(sides(ENGLISH + mark + RUSSIAN)).containsExactly(ENGLISH + end(mark), RUSSIAN);
    assertThat(sides(RUSSIAN + mark + ENGLISH)).containsExactly(RUSSIAN + end(mark), ENGLISH);
  }

  private static String end(String mark) {
    return ".!".contains(mark.substring(0, 1)) ? mark.substring(0, 1) : "";
  }

  @Test
  void the_second_side_may_stand_in_brackets() {
    assertThat(sides(ENGLISH + " (" + RUSSIAN + ")")).containsExactly(ENGLISH, RUSSIAN);
    assertThat(sides(RUSSIAN + " [" + ENGLISH + "]")).containsExactly(RUSSIAN, ENGLISH);
    assertThat(sides("Rosneft (ROSN) buys a refinery / «Роснефть» (ROSN) покупает завод"))
        .containsExactly("Rosneft (ROSN) buys a refinery", "«Роснефть» (ROSN) покупает завод");
  }

  @Test
  void names_of_languages_part_the_sides_and_belong_to_neither() {
    assertThat(sides("EN: " + ENGLISH + " RU: " + RUSSIAN)).containsExactly(ENGLISH, RUSSIAN);
    assertThat(sides("[RU] " + RUSSIAN + " [EN] " + ENGLISH)).containsExactly(RUSSIAN, ENGLISH);
  }

  @Test
  void numbers_bullets_and_cells_without_letters_belong_to_no_side() {
    assertThat(sides("12) " + ENGLISH + " / " + RUSSIAN)).containsExactly(ENGLISH, RUSSIAN);
    assertThat(sides("• " + RUSSIAN + " — " + ENGLISH)).containsExactly(RUSSIAN, ENGLISH);
    assertThat(sides("09:15\t" + ENGLISH + "\t" + RUSSIAN + "\t3.03.2024"))
        .containsExactly(ENGLISH, RUSSIAN);
    assertThat(sides("7;" + ENGLISH + ";" + RUSSIAN + ";")).containsExactly(ENGLISH, RUSSIAN);
  }

  @Test
  void of_a_table_the_columns_beside_the_seam_are_the_sides() {
    assertThat(sides("Courts\t" + ENGLISH + "\t" + RUSSIAN + "\tсуды"))
        .containsExactly(ENGLISH, RUSSIAN);
    assertThat(sides("Word\tСлово\tA text that is far longer\tТекст, который гораздо длиннее"))
        .isEmpty();
    assertThat(sides("Topic\tEnglish\tРусский")).isEmpty();
  }

  @Test
  void a_side_of_one_word_is_called_short() {
    RawText text = new RawText("menu.txt", "Sign in | Войти\n© Northern News / © Северные новости");

    assertThat(BilingualLine.of(text))
        .extracting(BilingualLine::isShort)
        .containsExactly(true, false);
    assertThat(BilingualLine.of(text).get(1).english().text()).isEqualTo("© Northern News");
  }

  @Test
  void the_russian_side_may_begin_with_latin_names_and_hold_marks_of_its_own() {
    assertThat(sides("Apple unveils the iPhone 15 | iPhone 15 — новый смартфон компании Apple"))
        .containsExactly(
            "Apple unveils the iPhone 15", "iPhone 15 — новый смартфон компании Apple");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", " / ", " — ", " | "})
  void brands_that_both_sides_have_do_not_count(String mark) {
    String english = "Microsoft buys maker of Call of Duty";
    String russian = "Microsoft покупает создателя Call of Duty";

    assertThat(sides(english + mark + russian)).containsExactly(english, russian);
    assertThat(sides(russian + mark + english)).containsExactly(russian, english);
    assertThat(sides("Call of Duty" + mark + "Battlefield и Medal of Honor")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", " / ", " — ", " | "})
  void signs_of_currency_and_symbols_on_both_sides_part_nothing(String mark) {
    assertThat(sides("Carp, 40 ₽" + mark + "Карп, 40 ₽"))
        .containsExactly("Carp, 40 ₽", "Карп, 40 ₽");
    assertThat(sides("Rent: 7 € a day" + mark + "Аренда: 7 € в день"))
        .containsExactly("Rent: 7 € a day", "Аренда: 7 € в день");
    assertThat(sides("★ New menu ★" + mark + "★ Новое меню ★"))
        .containsExactly("★ New menu ★", "★ Новое меню ★");
    assertThat(sides("Bye ☺" + mark + "Пока ☺ ☺")).containsExactly("Bye ☺", "Пока ☺ ☺");
    assertThat(sides("Party 🎉" + mark + "Праздник")).containsExactly("Party 🎉", "Праздник");
    assertThat(sides("Off 5 %" + mark + "Скидка 5 %")).containsExactly("Off 5 %", "Скидка 5 %");
    assertThat(sides("€ 7, soup" + mark + "€ 7, суп")).containsExactly("€ 7, soup", "€ 7, суп");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%d:30 ", "%d ", "Каюта %d. ", "1%d:00–1%<d:45 "})
  void a_number_that_begins_all_lines_belongs_to_no_side(String head) {
    String list = head + "Якорь / Anchor\n" + head + "Маяк / Lighthouse\n" + head + "Руль / Rudder";
    String text = list.formatted(7, 8, 9);

    assertThat(sides(text))
        .containsExactly("Якорь", "Anchor", "Маяк", "Lighthouse", "Руль", "Rudder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Суп / Pea soup{ 250 ₽}",
        "Суп{ — 250 руб.} / Pea soup",
        "Pea soup{ $7.50} / Суп",
        "Pea soup{ 1 250} / Суп",
        "Груз 200 / Cargo 200{ (2007)}",
        "Pope to come / {12:05–12:30 – }Папа едет",
        "{12:05 }Папа едет / Pope to come",
      })
  void a_price_a_year_or_a_time_of_one_side_belongs_to_none(String form) {
    String line = form.replaceAll("[{}]", "");
    String said = form.replaceAll("\\{.*\\}", "");
    String list = line + "\nЗавтра дождь\n" + line + "\nМеню / Menu\n" + line + "\nСуп";

    String number = form.replaceAll(".*\\{|}.*", "");

    assertThat(sides(list)).contains(said.split(" / ")).noneMatch(side -> side.contains(number));
    assertThat(sides(line)).containsExactly(line.split(" / "));
  }

  @Test
  void dots_that_lead_to_a_price_belong_to_no_side() {
    assertThat(sides("Pea soup ........ 250 | Суп гороховый"))
        .containsExactly("Pea soup", "Суп гороховый");
    assertThat(sides("Pea soup ..... 250 | Суп ..... 250"))
        .containsExactly("Pea soup ..... 250", "Суп ..... 250");
  }

  @Test
  void amounts_and_numbers_of_both_sides_belong_to_them() {
    assertThat(sides("2 якоря / Two anchors\n5 маяков / Five lights\n7 рулей / Seven rudders"))
        .contains("2 якоря", "7 рулей");
    assertThat(sides("Каюта 1 / Cabin 1\nКаюта 2 / Cabin 2\nКаюта 3 / Cabin 3"))
        .contains("Каюта 1", "Cabin 3");
    assertThat(
            sides(
                "Зал 1. Якорь / Hall 1. Anchor\n"
                    + "Зал 2. Маяк / Hall 2. Light\n"
                    + "Зал 3. Руль / Hall 3. Rudder"))
        .contains("Зал 1. Якорь", "Hall 3. Rudder");
  }

  @Test
  void a_dash_parts_before_a_colon_does() {
    assertThat(sides("Rent: 300 — Аренда: 300")).containsExactly("Rent: 300", "Аренда: 300");
    assertThat(sides("Аренда: 300 - Rent: 300")).containsExactly("Аренда: 300", "Rent: 300");
  }

  @Test
  void a_symbol_that_stands_alone_between_the_sides_parts_them() {
    assertThat(sides(ENGLISH + " ★ " + RUSSIAN)).containsExactly(ENGLISH, RUSSIAN);
  }

  @Test
  void signs_and_stops_that_follow_each_other_are_one_mark() {
    assertThat(sides(ENGLISH + ".  — " + RUSSIAN + "."))
        .containsExactly(ENGLISH + ".", RUSSIAN + ".");
    assertThat(sides("Oh! Media buys radio\tOh! Media покупает два радио"))
        .containsExactly("Oh! Media buys radio", "Oh! Media покупает два радио");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Компания Apple представила iPhone 15",
        "The word перестройка means \"restructuring\"",
        "В Москве открылся магазин Uniqlo | Новости бизнеса",
        "Роскосмос (Roscosmos) объявил тендер",
        "Глава Tesla Илон Маск — The New York Times: «Мы построим завод»",
        "Рейс Москва — Лондон отменён",
        "Zenit / CSKA: match report"
      })
  void lines_of_one_language_have_no_sides(String line) {
    assertThat(sides(line)).isEmpty();
  }

  @Test
  void the_sides_stand_where_they_stand_in_the_file() {
    BilingualLine line =
        BilingualLine.of(new RawText("news.txt", "\n  Heavy sno\u00ADw in Omsk / В Омске снегопад"))
            .get(0);

    assertThat(line.first().place()).hasToString("news.txt:2:3");
    assertThat(line.second().place()).hasToString("news.txt:2:25");
    assertThat(line.english().text()).isEqualTo("Heavy snow in Omsk");
    assertThat(line.english().findings()).hasSize(1);
    assertThat(line.russian().findings()).isEmpty();
  }

  @Test
  void long_lines_full_of_marks_take_no_time() {
    String line = "a / b; ".repeat(250) + "да";
    RawText text = new RawText("marks.txt", (line + "\n").repeat(200));

    Assertions.assertTimeout(Duration.ofSeconds(60), () -> BilingualLine.of(text));
  }

  private static List<String> sides(String line) {
    return BilingualLine.of(new RawText("news.txt", line)).stream()
        .flatMap(found -> List.of(found.first().text(), found.second().text()).stream())
        .toList();
  }
}
