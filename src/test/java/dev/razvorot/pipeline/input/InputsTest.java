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
                + ":1:1: the folder is empty; .txt files or pairs NAME.en + NAME.ru were expected");

    touch("a.json");

    assertThatThrownBy(() -> Inputs.find(List.of(folder)))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageContaining("the folder holds no document");
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
