package dev.razvorot.pipeline.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.razvorot.format.CorpusFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {
  @TempDir private Path folder;

  @Test
  void a_folder_gives_its_texts_and_pairs_by_name() throws IOException {
    touch("b.txt", "a.en", "a.ru", "c.en.txt", "c.ru.txt");

    Inputs inputs = Inputs.find(List.of(folder));

    assertThat(inputs.inputs())
        .containsExactly(
            Input.pair("a", folder.resolve("a.en"), folder.resolve("a.ru")),
            Input.mixed("b.txt", folder.resolve("b.txt")),
            Input.pair("c", folder.resolve("c.en.txt"), folder.resolve("c.ru.txt")));
    assertThat(inputs.leftOut()).isEmpty();
  }

  @Test
  void other_files_of_a_folder_are_left_out_and_hidden_ones_passed_over() throws IOException {
    touch("a.txt", "gold.tsv", "b.json", "lonely.en", ".hidden.txt", ".git/c.txt");

    Inputs inputs = Inputs.find(List.of(folder));

    assertThat(inputs.inputs()).extracting(Input::name).containsExactly("a.txt");
    assertThat(inputs.leftOut())
        .containsExactly(
            folder.resolve("b.json"), folder.resolve("gold.tsv"), folder.resolve("lonely.en"));
  }

  @Test
  void messages_of_programs_are_documents_in_pairs_alone() throws IOException {
    touch("messages_en.properties", "messages_ru.properties", "build.properties");

    Inputs inputs = Inputs.find(List.of(folder));

    assertThat(inputs.inputs()).extracting(Input::name).containsExactly("messages.properties");
    assertThat(inputs.leftOut()).containsExactly(folder.resolve("build.properties"));
  }

  @Test
  void folders_in_a_folder_are_searched_and_named() throws IOException {
    touch("новости/2024/мороз.txt", "новости/погода.RU.TXT", "новости/погода.EN.TXT");

    Inputs inputs = Inputs.find(List.of(folder));

    assertThat(inputs.inputs())
        .extracting(Input::name)
        .containsExactly("новости/2024/мороз.txt", "новости/погода");
  }

  @Test
  void a_link_to_a_folder_is_followed_and_a_loop_is_not() throws IOException {
    touch("texts/a.txt");
    Path link = folder.resolve("link");
    assumeLinksWork(link, folder.resolve("texts"));
    Files.createSymbolicLink(folder.resolve("texts/loop"), folder.resolve("texts"));

    Inputs inputs = Inputs.find(List.of(link));

    assertThat(inputs.inputs()).extracting(Input::name).containsExactly("a.txt");
  }

  @Test
  void a_file_named_by_the_caller_is_taken_whatever_its_ending() throws IOException {
    touch("заметки.md");

    Inputs inputs = Inputs.find(List.of(folder.resolve("заметки.md")));

    assertThat(inputs.inputs())
        .containsExactly(Input.mixed("заметки.md", folder.resolve("заметки.md")));
  }

  @ParameterizedTest
  @CsvSource({
    "n.en.html, n.ru.html, n",
    "n_en.docx, n_ru.docx, n",
    "n-EN.md, n-RU.md, n",
    "n.en-US.htm, n.ru-RU.htm, n",
    "n_en_GB.txt, n_ru.txt, n",
    "n.eng.txt, n.rus.txt, n",
    "up-to-ru.en.txt, up-to-ru.ru.txt, up-to-ru",
    "README.md, README.ru.md, README",
    "README.en.md, README.md, README",
    "n EN.docx, n RU.docx, n",
    "n (en).docx, n (ru).docx, n",
    "n[EN].docx, n[RU].docx, n",
    "n-english.docx, n-russian.docx, n",
    "n_English.docx, n_Russian.docx, n",
    "n_eng.docx, n_рус.docx, n",
    "EN_n.docx, RU_n.docx, n",
    "en n.docx, ru n.docx, n",
    "n.docx, n (RU).docx, n",
    "n.docx, n_rus.docx, n",
    "n.docx, ru_n.docx, n",
    "n.docx, n_рус.docx, n",
    "n (англ).docx, n (рус).docx, n",
    "Договор (англ.).docx, Договор (рус.).docx, Договор",
    "n_анг.docx, n_ру.docx, n",
    "n_английский.docx, n_русский.docx, n",
    "Английский n.docx, Русский n.docx, n",
    "n_eng.docx, n (РУС).docx, n",
    "n_en_final.docx, n_ru_final.docx, n_final",
    "n (EN) v2.docx, n (RU) v2.docx, n v2",
    "английский/n.docx, русский/n.docx, n",
    "en/ch/n.html, ru/ch/n.html, ch/n",
    "docs/en-US/n.html, docs/ru/n.html, docs/n",
  })
  void names_that_tell_the_language_make_a_pair(String english, String russian, String name)
      throws IOException {
    touch(english, russian);
    Input pair = Input.pair(name, folder.resolve(english), folder.resolve(russian));

    assertThat(Inputs.find(List.of(folder)).inputs()).containsExactly(pair);
    for (String half : List.of(english, russian)) {
      assertThat(Inputs.find(List.of(folder.resolve(half))).inputs())
          .extracting(Input::files)
          .containsExactly(pair.files());
    }
  }

  @Test
  void a_folder_of_each_language_makes_pairs_too() throws IOException {
    touch("en/a.html", "en/b/c.html", "ru/a.html", "ru/b/c.html");

    Inputs inputs = Inputs.find(List.of(folder.resolve("en"), folder.resolve("ru")));

    assertThat(inputs.inputs())
        .containsExactly(
            Input.pair("a", folder.resolve("en/a.html"), folder.resolve("ru/a.html")),
            Input.pair("b/c", folder.resolve("en/b/c.html"), folder.resolve("ru/b/c.html")));
  }

  @Test
  void pictures_of_both_folders_are_no_documents() throws IOException {
    touch("en/a.html", "en/images/a.png", "ru/a.html", "ru/images/a.png");

    Inputs inputs = Inputs.find(List.of(folder));

    assertThat(inputs.inputs()).extracting(Input::name).containsExactly("a");
    assertThat(inputs.leftOut()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "green.html, grru.html",
    "n.en.html, n.ru.docx",
    "n.en.json, n.ru.json",
    "n.en.html, m.ru.html",
    "n.de.html, n.html",
    "n_ангар.docx, n_русло.docx",
    "n.docx, n_русская.docx",
    "en.docx, ru.docx",
  })
  void other_names_make_none(String one, String other) throws IOException {
    touch("a.txt", one, other);

    assertThat(Inputs.find(List.of(folder)).inputs()).noneMatch(Input::isPair);
  }

  @Test
  void a_text_beside_a_pair_of_its_name_stays_by_itself() throws IOException {
    touch("n.txt", "n.en.txt", "n.ru.txt");

    assertThat(Inputs.find(List.of(folder)).inputs())
        .extracting(Input::name)
        .containsExactly("n", "n.txt");
  }

  @Test
  void a_second_translation_of_a_text_stays_by_itself() throws IOException {
    touch("n.txt", "n_ru.txt", "n_рус.txt");

    assertThat(Inputs.find(List.of(folder)).inputs())
        .containsExactly(
            Input.pair("n", folder.resolve("n.txt"), folder.resolve("n_ru.txt")),
            Input.mixed("n_рус.txt", folder.resolve("n_рус.txt")));
  }

  @Test
  void of_two_translations_the_one_named_alike_is_taken() throws IOException {
    touch("n_en.txt", "n (RU).txt", "n_ru.txt");

    assertThat(Inputs.find(List.of(folder.resolve("n_en.txt"))).inputs())
        .containsExactly(Input.pair("n", folder.resolve("n_en.txt"), folder.resolve("n_ru.txt")));
  }

  @Test
  void a_tag_may_be_spelt_in_two_code_points() throws IOException {
    touch("n_английский.txt", "n_русскии\u0306.txt");

    assertThat(Inputs.find(List.of(folder)).inputs()).extracting(Input::name).containsExactly("n");
  }

  @Test
  void what_word_keeps_beside_an_open_document_is_passed_over() throws IOException {
    touch("n.docx", "~$n.docx");

    assertThat(Inputs.find(List.of(folder)).inputs())
        .extracting(Input::name)
        .containsExactly("n.docx");
  }

  @Test
  void one_file_of_a_pair_stands_for_both() throws IOException {
    touch("x.en", "x.ru");
    Input pair = Input.pair("x", folder.resolve("x.en"), folder.resolve("x.ru"));

    assertThat(Inputs.find(List.of(folder.resolve("x.ru"))).inputs()).containsExactly(pair);
    assertThat(Inputs.find(List.of(folder.resolve("x.en"), folder.resolve("x.ru"))).inputs())
        .containsExactly(pair);
  }

  @Test
  void half_a_pair_that_the_caller_names_is_taken_alone() throws IOException {
    touch("x.en");

    assertThat(Inputs.find(List.of(folder.resolve("x.en"))).inputs())
        .containsExactly(Input.mixed("x.en", folder.resolve("x.en")));
  }

  @Test
  void of_xml_in_a_folder_feeds_alone_are_documents() throws IOException {
    touch("feed.en.xml", "feed.ru.xml", "strings.en.xml", "strings.ru.xml", "en/a.xml", "ru/a.xml");
    for (String feed : List.of("feed.en.xml", "feed.ru.xml")) {
      Files.writeString(folder.resolve(feed), "<rss version='2.0'/>");
    }

    Inputs inputs = Inputs.find(List.of(folder));

    assertThat(inputs.inputs())
        .containsExactly(
            Input.pair("feed", folder.resolve("feed.en.xml"), folder.resolve("feed.ru.xml")));
    assertThat(inputs.leftOut()).hasSize(4);
  }

  @Test
  void nothing_is_taken_twice() throws IOException {
    touch("a.txt", "b.txt");

    Inputs inputs = Inputs.find(List.of(folder.resolve("b.txt"), folder, folder));

    assertThat(inputs.inputs()).extracting(Input::name).containsExactly("b.txt", "a.txt");
  }

  @Test
  void equal_names_of_two_folders_are_told_apart_by_their_folders() throws IOException {
    touch("may/1.txt", "may/2.txt", "june/1.txt");

    Inputs inputs = Inputs.find(List.of(folder.resolve("may"), folder.resolve("june")));

    assertThat(inputs.inputs())
        .extracting(Input::name)
        .containsExactly("may/1.txt", "2.txt", "june/1.txt");
  }

  @Test
  void two_pairs_that_nothing_tells_apart_are_refused() throws IOException {
    touch("x.en", "x.ru", "x.en.txt", "x.ru.txt");

    assertThatThrownBy(() -> Inputs.find(List.of(folder)))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageContaining(":1:1: a second document is named x; ");
  }

  @Test
  void a_folder_without_documents_is_refused() throws IOException {
    assertThatThrownBy(() -> Inputs.find(List.of(folder)))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessage(
            folder
                + ":1:1: the folder is empty; text, HTML, Markdown, DOCX, ODT, EPUB, subtitles,"
                + " feeds or pairs NAME.en + NAME.ru were expected");

    touch("a.json");

    assertThatThrownBy(() -> Inputs.find(List.of(folder)))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageContaining("the folder holds no document, but a.json;");

    touch("titles.csv");

    assertThatThrownBy(() -> Inputs.find(List.of(folder)))
        .hasMessageContaining("the folder holds no document, but a.json, titles.csv (a table or a")
        .hasMessageEndingWith("tables and memories are for convert");
  }

  @Test
  void a_path_that_leads_nowhere_is_named() {
    assertThatThrownBy(() -> Inputs.find(List.of(folder.resolve("нет"))))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(folder.resolve("нет").toString());
  }

  @Test
  void files_of_one_name_in_two_folders_stay_two_places() {
    Path english = Path.of("en", "news.txt");
    Path russian = Path.of("ru", "news.txt");

    Input pair = Input.pair("news", english, russian);

    assertThat(pair.nameOf(english)).isNotEqualTo(pair.nameOf(russian));
  }

  @Test
  void a_document_has_one_file_or_two() {
    assertThatThrownBy(() -> new Input("x", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("document x has 0 files");
  }

  private void touch(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
  }

  private static void assumeLinksWork(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException e) {
      assumeThat(false).as("no symbolic links here").isTrue();
    }
  }
}
