package dev.razvorot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.align.Order;
import dev.razvorot.pipeline.input.Inputs;
import dev.razvorot.pipeline.sides.Note;
import dev.razvorot.pipeline.sides.Segmentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose lines hold a headline in both languages. */
class BilingualLinesTest {
  private static final List<String> ENGLISH =
      List.of(
          "Ferry runs aground near Korsakov",
          "Regulator fines two banks",
          "Zenit beat CSKA 2-1",
          "CSKA beat Zenit 2-1",
          "Hermitage cats get a garden of their own");
  private static final List<String> RUSSIAN =
      List.of(
          "Паром сел на мель у Корсакова",
          "Регулятор оштрафовал два банка",
          "«Зенит» обыграл ЦСКА — 2:1",
          "ЦСКА обыграл «Зенит» — 2:1",
          "У эрмитажных котов появился собственный сад");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {" / ", " | ", " — ", "\t", ";"})
  void the_sides_of_a_line_are_a_pair(String mark) throws IOException {
    Bitext bitext = aligned("digest.txt", joined(mark));

    assertThat(english(bitext)).isEqualTo(ENGLISH);
    assertThat(russian(bitext)).isEqualTo(RUSSIAN);
    assertThat(bitext.method().order()).isEqualTo(Order.KEPT);
    assertThat(bitext.notes())
        .extracting(Note::message)
        .anyMatch(what -> what.startsWith("5 lines with an English and a Russian side cut in two"));
  }

  @Test
  void terms_between_lines_of_no_break_spaces_are_cut() throws IOException {
    String terms =
        "cabinet | шкаф\n \nferry | паром\n \nwheat | пшеница\n \nwind | ветер\n \nice | лёд\n";

    assertThat(english(aligned("terms.txt", terms.replace("\n \n", "\n\u00A0\n"))))
        .containsExactly("cabinet", "ferry", "wheat", "wind", "ice");
  }

  @Test
  void lines_around_them_are_paired_as_ever() throws IOException {
    String text =
        "Новости дня\n\nWheat harvest hits record in Kuban\n\n"
            + joined(" / ")
            + "\n"
            + "Жителям рекомендовали оставаться дома.\n\n"
            + "На Кубани собрали рекордный урожай пшеницы\n";

    Bitext bitext = aligned("digest.txt", text);

    assertThat(english(bitext)).containsAll(ENGLISH).hasSize(6);
    assertThat(russian(bitext)).contains("На Кубани собрали рекордный урожай пшеницы");
    assertThat(bitext.method().order()).isEqualTo(Order.ANY);
    assertThat(bitext.counts().unpaired()).containsValues(0, 2);
  }

  @Test
  void one_line_that_is_surely_a_pair_is_enough() throws IOException {
    Bitext bitext = aligned("news.txt", ENGLISH.get(0) + " / " + RUSSIAN.get(0) + "\n");

    assertThat(english(bitext)).containsExactly(ENGLISH.get(0));
  }

  @Test
  void sides_of_one_word_are_pairs_where_the_file_is_laid_out_so() throws IOException {
    String words = "Реклама\nSPORT / СПОРТ\nTASS / Новости\n";

    assertThat(english(aligned("digest.txt", joined(" / ") + words)))
        .contains("SPORT")
        .doesNotContain("TASS");
    assertThat(aligned("words.txt", words + "Snow\n").alignment().pairs()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s\t%s", "%s - %s", "%s = %s", "%s;%s", "%s: %s", "%s(%s)", "7\t%s\t%s"})
  void a_list_of_terms_is_cut_whole_also_where_no_lexicon_knows_the_word(String form)
      throws IOException {
    List<String> english = List.of("rudder", "quoin", "rope", "half hitch", "anchor");
    List<String> russian = List.of("руль", "марзан", "верёвка", "полуштык", "якорь");

    assertThat(english(aligned("there.txt", terms(form, english, russian)))).isEqualTo(english);
    assertThat(russian(aligned("back.txt", terms(form, russian, english)))).isEqualTo(russian);
  }

  @Test
  void a_third_of_the_terms_is_enough_where_small_letters_tell_them_from_names()
      throws IOException {
    List<String> english = List.of("rudder", "quoin", "rope", "half hitch", "frisket", "tympan");
    List<String> russian = List.of("руль", "марзан", "верёвка", "полуштык", "рашкет", "декель");
    List<String> names = List.of("Rudder", "Quoin", "Rope", "Half Hitch", "Frisket", "Tympan");

    assertThat(english(aligned("there.txt", terms("%s — %s", english, russian))))
        .isEqualTo(english);
    assertThat(english(aligned("names.txt", terms("%s — %s", names, russian)))).isNotEqualTo(names);
  }

  private static String terms(String form, List<String> left, List<String> right) {
    StringBuilder text = new StringBuilder("Ships and printing\n");
    for (int i = 0; i < left.size(); i++) {
      text.append(form.formatted(left.get(i), right.get(i))).append('\n');
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", " | ", " — "})
  void rows_that_only_their_neighbours_tell_belong_to_the_list(String mark) throws IOException {
    String terms =
        "NFC = NFC\n"
            + "Клавиатура = Keyboard\n"
            + "Почта: it@example.org = Write to it@example.org\n"
            + "Колонка = Speaker\n"
            + "EBITDA = EBITDA\n"
            + "Запустите Docker Compose = Start Docker Compose\n"
            + "Экран = Screen\n"
            + "Кабель = ...\n"
            + "Клавиша = Key\n"
            + "Сеть 5 = Network 5\n"
            + "2024 г. = 2024\n";

    Bitext bitext = aligned("terms.txt", terms.replace(" = ", mark));

    assertThat(english(bitext))
        .containsExactly(
            "NFC",
            "Keyboard",
            "Write to it@example.org",
            "Speaker",
            "EBITDA",
            "Start Docker Compose",
            "Screen",
            "Key",
            "Network 5",
            "2024");
    assertThat(russian(bitext)).contains("Почта: it@example.org", "Запустите Docker Compose");
  }

  @Test
  void a_row_with_an_empty_side_stays_alone() throws IOException {
    String terms = "Anchor | Якорь\nQuoin |\nRope | Верёвка\nDeck | Палуба\n";

    Bitext bitext = aligned("terms.txt", terms);

    assertThat(english(bitext)).containsExactly("Anchor", "Rope", "Deck");
    assertThat(bitext.counts().unpaired()).containsValues(1, 0);
  }

  @Test
  void a_table_of_three_terms_is_read_under_the_names_of_its_columns() throws IOException {
    String table = "№\tEnglish\tRussian\n1\thawser\tперлинь\n2\tsail\tпарус\n3\tdeck\tпалуба\n";

    assertThat(english(aligned("ship.txt", table))).containsExactly("hawser", "sail", "deck");
  }

  @Test
  void blanks_to_be_filled_in_are_no_marks_between_sides() throws IOException {
    String form = "Name ______ / Имя ______\nCity ______ / Город ______\nSeal / М. П.\n";

    assertThat(russian(aligned("form.txt", form)))
        .containsExactly("Имя ______", "Город ______", "М. П.");
  }

  @Test
  void who_says_it_and_what_he_says_are_no_pair() throws IOException {
    String text =
        """
        Reuters: нефть дорожает третий день подряд
        Bloomberg: рубль может укрепиться к лету
        Financial Times: банки уходят с рынка
        BBC: в Лондоне закрыли метро
        Spiegel: Берлин готовит новый закон
        Poet left his manuscripts to a village school
        """;

    assertThat(aligned("press.txt", text).alignment().pairs()).isEmpty();
  }

  @Test
  void a_line_that_names_the_sides_is_no_pair() throws IOException {
    assertThat(english(aligned("digest.txt", "English text / Русский текст\n" + joined(" / "))))
        .isEqualTo(ENGLISH);
  }

  @Test
  void a_title_and_what_is_said_of_it_are_no_pair() throws IOException {
    String text =
        """
        The Rolling Stones — легенда рока
        Deutsche Bank AG — крупнейший банк Германии
        Game of Thrones — лучшее, что было на экране
        Star Wars: The Rise of Skywalker — рецензия на фильм
        Microsoft / Google / Apple: кто победит в гонке
        Вышел трейлер The Last of Us — Part II
        Telegram | Дзен | ВКонтакте | YouTube
        TASS — Новости
        cis/RS-COM-2P.cis — исправление для карты
        Tate Modern is closed on Monday
        """;

    Bitext bitext = aligned("culture.txt", text);

    assertThat(bitext.alignment().target().segments())
        .extracting(segment -> segment.text())
        .contains(
            "The Rolling Stones — легенда рока", "Deutsche Bank AG — крупнейший банк Германии");
    assertThat(bitext.alignment().pairs()).isEmpty();
  }

  @Test
  void a_topic_and_what_is_said_of_it_are_no_terms() throws IOException {
    String text =
        """
        Google — поиск Google стал умнее
        Snow — снегопад остановил движение
        Rain — дожди идут вторую неделю
        Facebook — Фейсбук
        Flood — паводок дошёл до города
        Poet left his manuscripts to a village school
        """;

    assertThat(aligned("topics.txt", text).alignment().pairs()).isEmpty();
  }

  @Test
  void lines_that_hold_both_languages_and_are_not_cut_are_told() throws IOException {
    assertThatThrownBy(() -> aligned("who.txt", "Reuters: нефть дорожает\nBBC: метро закрыли\n"))
        .hasMessageContaining(
            "no text in English: most lines hold both languages, and no mark parts them;");
  }

  @Test
  void lines_whose_sentences_are_in_either_language_are_told_how_to_be_cut() throws IOException {
    String text =
        "bark — лаять. The dog barked all night. — Собака лаяла всю ночь.\n"
            + "borrow — брать взаймы. May I take your pen? — Можно взять твою ручку?\n";

    assertThatThrownBy(() -> aligned("words.txt", text))
        .hasMessageContaining("no mark parts them; --segments sentences cuts them up; text in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%d\n%s\n%s\n", "%d\n%2$s\n%1$d\n%3$s\n"})
  void numbers_over_labels_are_text_of_neither_language(String label) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      text.append(label.formatted(i + 1, RUSSIAN.get(i), ENGLISH.get(i)));
    }

    Bitext bitext = aligned("labels.txt", text.toString());

    assertThat(bitext.alignment().source().size()).isEqualTo(3);
    assertThat(bitext.alignment().target().size()).isEqualTo(3);
  }

  @Test
  void amounts_that_stand_alone_are_lines() throws IOException {
    Bitext bitext = aligned("rates.txt", "Снег\nSnow\n17\n3\n250\n");

    assertThat(bitext.alignment().source().size()).isEqualTo(4);
  }

  @Test
  void no_pair_reaches_over_a_line_with_two_sides() throws IOException {
    String text =
        """
        The court adjourned until Monday, and the witness flew home to Omsk
        Суд отложил заседание до понедельника,
        Ferry runs aground near Korsakov / Паром сел на мель у Корсакова
        а свидетель улетел домой в Омск
        """;

    Bitext bitext = aligned("court.txt", text, PipelineOptions.standard().withOrder(Order.KEPT));

    assertThat(english(bitext)).containsExactly(ENGLISH.get(0));
    assertThat(bitext.counts().unpaired()).containsValues(1, 2);
  }

  @Test
  void sentences_are_not_cut_out_of_sides() throws IOException {
    PipelineOptions options = PipelineOptions.standard().withSegmentation(Segmentation.SENTENCES);

    Bitext bitext = aligned("digest.txt", joined(" / ") + "Дождь. Снег.\n", options);

    assertThat(english(bitext)).isEqualTo(ENGLISH);
    assertThat(bitext.alignment().target().size()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({"НА РУССКОМ ЯЗЫКЕ,IN ENGLISH", "Русский,English", "РУССКАЯ ВЕРСИЯ,ENGLISH VERSION"})
  void names_of_languages_over_blocks_are_no_pair(String russian, String english)
      throws IOException {
    String text = russian + "\nМаяк погас.\n\n" + english + "\nThe lighthouse went out.\n";

    Bitext bitext = aligned("notice.txt", text);

    assertThat(english(bitext)).containsExactly("The lighthouse went out.");
    assertThat(bitext.counts().unpaired()).containsValues(0, 0);
  }

  @Test
  void in_a_list_of_languages_their_names_are_text() throws IOException {
    String text = "French\nEnglish\nRussian\n\nФранцузский\nАнглийский\nРусский\n";

    assertThat(english(aligned("languages.txt", text)))
        .containsExactly("French", "English", "Russian");
  }

  private static String joined(String mark) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ENGLISH.size(); i++) {
      text.append(ENGLISH.get(i)).append(mark).append(RUSSIAN.get(i)).append('\n');
    }
    return text.toString();
  }

  private Bitext aligned(String name, String text) throws IOException {
    return aligned(name, text, PipelineOptions.standard());
  }

  private Bitext aligned(String name, String text, PipelineOptions options) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    List<Bitext> bitexts = new ArrayList<>();
    new Pipeline(options).align(Inputs.find(List.of(file)).inputs(), bitexts::add);
    return bitexts.get(0);
  }

  private static List<String> english(Bitext bitext) {
    return bitext.alignment().units().stream().map(unit -> unit.source().text()).toList();
  }

  private static List<String> russian(Bitext bitext) {
    return bitext.alignment().units().stream().map(unit -> unit.target().text()).toList();
  }
}
