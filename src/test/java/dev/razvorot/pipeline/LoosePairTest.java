package dev.razvorot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.pipeline.input.Input;
import dev.razvorot.pipeline.input.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoosePairTest {
  private static final String ENGLISH = "The bridge was opened.\nTraffic began at noon.\n";
  private static final String RUSSIAN = "Мост открыли.\nДвижение пустили в полдень.\n";

  @TempDir private Path folder;
  private Path english;
  private Path russian;

  @BeforeEach
  void write() throws IOException {
    english = Files.writeString(folder.resolve("bridge.txt"), ENGLISH);
    russian = Files.writeString(folder.resolve("мост.txt"), RUSSIAN);
  }

  @Test
  void an_english_and_a_russian_file_are_a_pair_in_either_order() throws IOException {
    Input pair = Input.pair("bridge.txt", english, russian);

    assertThat(joined(english, russian)).containsExactly(pair);
    assertThat(joined(russian, english)).containsExactly(pair);
  }

  @Test
  void the_russian_one_may_hold_code_and_names() throws IOException {
    Files.writeString(russian, RUSSIAN + "git clone bridge\n");

    assertThat(joined(english, russian)).hasSize(1);
  }

  @Test
  void the_translation_may_be_far_from_finished() throws IOException {
    String rest = "Cars queued for hours.\nThe mayor cut a ribbon.\nLorries pay from Monday.\n";
    Files.writeString(english, ENGLISH + rest);
    Files.writeString(russian, RUSSIAN + rest);

    assertThat(joined(english, russian)).hasSize(1);
    assertThat(joined(russian, english)).hasSize(1);
  }

  @Test
  void files_of_both_languages_stay_by_themselves() throws IOException {
    Files.writeString(russian, RUSSIAN + ENGLISH);

    assertThat(joined(english, russian)).hasSize(2);
  }

  @Test
  void files_of_one_language_stay_by_themselves() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), ENGLISH);

    assertThat(joined(english, other)).hasSize(2);
  }

  @Test
  void of_three_files_nobody_knows_which_belong_together() throws IOException {
    Path third = Files.writeString(folder.resolve("third.txt"), RUSSIAN);

    assertThat(joined(english, russian, third)).hasSize(3);
  }

  @Test
  void a_pair_by_name_is_left_as_it_is() throws IOException {
    Path en = Files.writeString(folder.resolve("x.en"), ENGLISH);
    Path ru = Files.writeString(folder.resolve("x.ru"), RUSSIAN);

    assertThat(joined(ru)).containsExactly(Input.pair("x", en, ru));
  }

  @Test
  void two_files_that_are_named_come_before_partners_beside_them() throws IOException {
    Path other = Files.writeString(folder.resolve("bridge_ru.txt"), "Мост закрыли.\n");

    Inputs inputs = inputs(russian, english);

    assertThat(inputs.inputs()).containsExactly(Input.pair("bridge.txt", english, russian));
    assertThat(inputs.leftOut()).containsExactly(other);
  }

  @Test
  void two_english_files_find_the_partners_beside_them() throws IOException {
    Path en = Files.writeString(folder.resolve("x.en"), ENGLISH);
    Path ru = Files.writeString(folder.resolve("x.ru"), RUSSIAN);
    Path other = Files.writeString(folder.resolve("bridge_ru.txt"), RUSSIAN);

    assertThat(joined(en, english))
        .containsExactly(Input.pair("x", en, ru), Input.pair("bridge", english, other));
  }

  private static List<Input> joined(Path... files) throws IOException {
    return inputs(files).inputs();
  }

  private static Inputs inputs(Path... files) throws IOException {
    List<Path> paths = List.of(files);
    return LoosePair.joined(Inputs.find(paths), paths, PipelineOptions.standard());
  }
}
