package dev.razvorot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.format.CorpusFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFilesTest {
  @TempDir private Path folder;
  private Path gold;
  private Path result;

  @BeforeEach
  void make_folders() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    result = Files.createDirectory(folder.resolve("result"));
  }

  @Test
  void two_files_are_compared_whatever_their_names() throws IOException {
    Path one = touch(gold, "правильно.tsv");
    Path other = touch(result, "вышло.tsv");

    assertThat(GoldFiles.find(one, other))
        .containsExactly(new GoldFiles("правильно.tsv", one, Optional.of(other)));
  }

  @Test
  void folders_are_compared_by_name() throws IOException {
    Path second = touch(gold, "b.gold.tsv");
    Path first = touch(gold, "a.gold.tsv");
    touch(gold, "INDEX.tsv");
    Path ladder = touch(result, "a.ladder.tsv");
    Path system = touch(result, "b.sys.tsv");

    assertThat(GoldFiles.find(gold, result))
        .containsExactly(
            new GoldFiles("a", first, Optional.of(ladder)),
            new GoldFiles("b", second, Optional.of(system)));
  }

  @Test
  void a_gold_without_result_is_told() throws IOException {
    touch(gold, "a.gold.tsv");
    Path lonely = touch(gold, "b.gold.tsv");
    touch(result, "a.sys.tsv");

    assertThat(GoldFiles.find(gold, result)).contains(new GoldFiles("b", lonely, Optional.empty()));
  }

  @Test
  void one_gold_file_finds_its_result_in_a_folder() throws IOException {
    Path one = touch(gold, "a.gold.tsv");
    Path ladder = touch(result, "a.ladder.tsv");

    assertThat(GoldFiles.find(one, result))
        .containsExactly(new GoldFiles("a", one, Optional.of(ladder)));
  }

  @Test
  void folders_that_hold_nothing_to_compare_are_refused() throws IOException {
    assertThatThrownBy(() -> GoldFiles.find(gold, result))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessage(gold + ":1:1: the folder holds no gold; NAME.gold.tsv were expected");

    touch(gold, "a.gold.tsv");

    assertThatThrownBy(() -> GoldFiles.find(gold, result))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageStartingWith(result + ":1:1: the folder holds no result; ");
  }

  @Test
  void a_folder_is_not_compared_with_a_file() throws IOException {
    Path file = touch(result, "a.sys.tsv");

    assertThatThrownBy(() -> GoldFiles.find(gold, file))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageContaining("gold is a folder, the result a file");
  }

  @Test
  void a_path_that_leads_nowhere_is_named() {
    Path nowhere = folder.resolve("nowhere");

    assertThatThrownBy(() -> GoldFiles.find(nowhere, result))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(nowhere.toString());
  }

  private static Path touch(Path folder, String name) throws IOException {
    return Files.createFile(folder.resolve(name));
  }
}
