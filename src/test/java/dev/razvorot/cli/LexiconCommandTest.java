package dev.razvorot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {
  private static final String MEMORY =
      """
      en,ru
      The lighthouse burned,Маяк горел
      The lighthouse shone,Маяк сиял
      The barn burned,Сарай горел
      The barn shone,Сарай сиял
      anchor,якорь
      bread,хлеб
      cloud,облако
      drum,барабан
      engine,двигатель
      forest,лес
      glass,стекло
      harbour,гавань
      island,остров
      jacket,куртка
      kettle,чайник
      letter,письмо
      mirror,зеркало
      needle,игла
      """;

  @TempDir private Path folder;

  @Test
  void words_are_learned_saved_and_read_again() throws IOException {
    Path memory = Files.writeString(folder.resolve("memory.csv"), MEMORY);
    Path words = folder.resolve("words.tsv");

    CommandRun train = CommandRun.of("lexicon", "train", memory, "--out", words);
    CommandRun look = CommandRun.of("lexicon", "look", "--lexicon", words, "маяков");

    assertThat(train).isEqualTo(new CommandRun(0, told(words), ""));
    assertThat(words)
        .hasContent(
            "# Words learned from 18 pairs of texts.\n"
                + "Маяк\tlighthouse\nСарай\tbarn\nгорел\tburned\nсиял\tshone\n");
    assertThat(look.out()).startsWith("Маяк  lighthouse\n");
  }

  private static String told(Path words) {
    return "pairs       18\nheadwords   4\nmeanings    4\nwritten     " + words + "\n";
  }

  @Test
  void too_little_to_learn_from_is_told() throws IOException {
    Path memory =
        Files.writeString(
            folder.resolve("memory.csv"), "en,ru\nThe lighthouse burned,Маяк горел\n");
    Path words = folder.resolve("words.tsv");

    CommandRun run = CommandRun.of("lexicon", "train", memory, "--out", words);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(memory + ":1:1: too few pairs to learn a word from; more were expected\n");
    assertThat(words).doesNotExist();
  }

  @Test
  void what_is_known_of_a_word_is_shown_and_what_is_not_too() {
    CommandRun run = CommandRun.of("lexicon", "look", "переговоров", "бармаглот");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("\nпереговоры  talks, negotiations")
        .endsWith("бармаглот: not in the lexicon\n");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void the_list_is_counted() {
    CommandRun run = CommandRun.of("lexicon", "test");

    assertThat(run.code()).isZero();
    assertThat(run.out()).containsPattern("built-in list +\\d{5} headwords +\\d{5,6} pairs\n");
  }

  @Test
  void a_malformed_list_is_refused_with_its_place() throws IOException {
    Path words = Files.writeString(folder.resolve("words.tsv"), "дом\thouse\ncastle\tзамок\n");
    Files.writeString(folder.resolve("a.txt"), "Snow\nСнег\n");

    CommandRun test = CommandRun.of("lexicon", "test", words);
    CommandRun align =
        CommandRun.of("align", folder, "--out", folder.resolve("out"), "--lexicon", words);

    assertThat(test.code()).isEqualTo(2);
    assertThat(test.err()).startsWith(words + ":2:1: the columns are swapped").endsWith("\n");
    assertThat(align).isEqualTo(test);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void a_command_is_needed() {
    assertThat(CommandRun.of("lexicon").err())
        .isEqualTo("razvorot lexicon: a command is missing; razvorot lexicon --help tells more\n");
  }

  @Test
  void own_words_and_a_second_pass_pair_what_stayed_apart() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), "Frobnitz snarks\nЩуп кривит\n");
    Path words = Files.writeString(folder.resolve("w.tsv"), "щуп\tfrobnitz\nкривить\tsnark\n");

    CommandRun without = CommandRun.of("align", in, "--out", folder.resolve("1"));
    CommandRun with =
        CommandRun.of("align", in, "--twice", "--lexicon", words, "--out", folder.resolve("2"));

    assertThat(without.out()).contains("pairs       0\n");
    assertThat(with.out()).contains("pairs       1\n");
  }
}
