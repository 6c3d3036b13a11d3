package dev.razvorot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.TranslationUnit;
import dev.razvorot.pipeline.input.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of clauses are no part of the texts, however these are laid out. */
class ItemNumbersTest {
  private static final List<String> ENGLISH =
      List.of(
          "Subject of the Contract",
          "The Seller shall deliver the timber to the port of Arkhangelsk.",
          "The Buyer shall pay within ten days of delivery.");
  private static final List<String> RUSSIAN =
      List.of(
          "Предмет договора",
          "Продавец обязуется доставить лесоматериалы в порт Архангельска.",
          "Покупатель обязуется произвести оплату в течение десяти дней после поставки.");
  private static final List<String> NUMBERS = List.of("1. ", "1.1. ", "1.2. ");
  private static final List<String> NONE = List.of("", "", "");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {" | ", "\t", " / ", ";", "\n"})
  void both_sides_of_a_line_lose_theirs(String mark) throws IOException {
    List<String> english = joined(NUMBERS, ENGLISH);
    List<String> russian = joined(NUMBERS, RUSSIAN);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < english.size(); i++) {
      text.append(english.get(i)).append(mark).append(russian.get(i)).append('\n');
    }
    Path file = Files.writeString(folder.resolve("contract.txt"), text);

    assertThat(texts(file)).containsExactlyElementsOf(both());
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html"})
  void both_files_lose_theirs_also_if_one_has_none(String ending) throws IOException {
    Path english = written("contract.en." + ending, joined(NUMBERS, ENGLISH));
    Path russian = written("contract.ru." + ending, joined(NONE, RUSSIAN));

    assertThat(texts(english, russian)).containsExactlyElementsOf(both());
  }

  @Test
  void numbers_of_two_lists_in_different_orders_speak_against_no_pair() throws IOException {
    String top =
        """
        Топ-5 новостей недели
        1. Литва закрыла границу с Белоруссией
        2. Цена на золото побила рекорд
        3. Хантер Байден признал вину
        4. Во Вьетнаме нашли самую большую пещеру
        5. Лопырёва вышла замуж
        Top 5 stories of the week
        1. Gold price hits record
        2. World's largest cave found in Vietnam
        3. Lithuania shuts border with Belarus
        4. Hunter Biden pleads guilty
        Полный список читайте на сайте в воскресенье после полудня.
        """;
    Path file = Files.writeString(folder.resolve("top.txt"), top);

    assertThat(texts(file))
        .contains(
            "World's largest cave found in Vietnam",
            "Во Вьетнаме нашли самую большую пещеру",
            "Gold price hits record",
            "Цена на золото побила рекорд");
  }

  @Test
  void numbers_that_count_nothing_are_kept() throws IOException {
    List<String> english =
        List.of(
            "988. The baptism of Rus was the choice of Prince Vladimir.",
            "1147. Moscow is mentioned in a chronicle for the first time.",
            "1. FC Köln have bought a goalkeeper from Yekaterinburg.",
            "112. The single emergency number works without a SIM card.");
    List<String> russian =
        List.of(
            "988. Крещение Руси было выбором князя Владимира.",
            "1147. Москва впервые упомянута в летописи.",
            "1. ФК «Кёльн» купил вратаря из Екатеринбурга.",
            "112. Единый номер экстренных служб работает без сим-карты.");

    assertThat(texts(written("a.en.txt", english), written("a.ru.txt", russian)))
        .containsAll(english)
        .containsAll(russian);
  }

  @Test
  void a_number_that_the_other_side_says_in_another_form_is_kept() throws IOException {
    List<String> english =
        List.of(
            "1. place: honey from Siberia, three jars",
            "2. place: a samovar from Tula",
            "3. place: a shawl from Orenburg");
    List<String> russian =
        List.of(
            "1 место: мёд из Сибири, три банки",
            "2 место: самовар из Тулы",
            "3 место: платок из Оренбурга");

    assertThat(texts(written("a.en.txt", english), written("a.ru.txt", russian)))
        .containsAll(english)
        .containsAll(russian);
  }

  @Test
  void a_unit_of_two_clauses_has_no_number_in_its_middle() throws IOException {
    Path english = written("a.en.txt", joined(NUMBERS, ENGLISH));
    List<String> one = List.of(RUSSIAN.get(0), RUSSIAN.get(1) + " " + RUSSIAN.get(2));
    Path russian = written("a.ru.txt", joined(NUMBERS, one));

    assertThat(texts(english, russian)).contains(ENGLISH.get(1) + " " + ENGLISH.get(2));
  }

  @Test
  void the_place_is_that_of_the_text() throws IOException {
    Path english = written("a.en.txt", joined(NUMBERS, ENGLISH));
    Path russian = written("a.ru.txt", joined(NUMBERS, RUSSIAN));

    assertThat(aligned(english, russian).alignment().source().segments())
        .extracting(segment -> segment.place().column())
        .containsExactly(4, 6, 6);
  }

  private static List<String> joined(List<String> numbers, List<String> texts) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      lines.add(numbers.get(i) + texts.get(i));
    }
    return lines;
  }

  private static List<String> both() {
    return Stream.concat(ENGLISH.stream(), RUSSIAN.stream()).toList();
  }

  private Path written(String name, List<String> lines) throws IOException {
    String open = name.endsWith("html") ? "<p>" : "";
    return Files.writeString(folder.resolve(name), open + String.join("\n\n" + open, lines) + "\n");
  }

  private static List<String> texts(Path... files) throws IOException {
    List<TranslationUnit> units = aligned(files).units();
    return Stream.concat(
            units.stream().map(unit -> unit.source().text()),
            units.stream().map(unit -> unit.target().text()))
        .toList();
  }

  private static Bitext aligned(Path... files) throws IOException {
    List<Bitext> bitexts = new ArrayList<>();
    Pipeline pipeline = new Pipeline(PipelineOptions.standard());
    pipeline.align(Inputs.find(List.of(files)).inputs(), bitexts::add);
    return bitexts.get(0);
  }
}
