package dev.razvorot.pipeline.lexicons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.lexicon.Entry;
import dev.razvorot.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSourcesTest {
  private static final List<String[]> PAIRS =
      List.of(
          new String[] {"A glokaya was found", "Найдена глокая"},
          new String[] {"The glokaya sleeps", "Глокая спит"},
          new String[] {"A shteko was found", "Найдена штека"},
          new String[] {"The shteko sings", "Штека поёт"},
          new String[] {"anchor", "якорь"},
          new String[] {"bread", "хлеб"},
          new String[] {"cloud", "облако"},
          new String[] {"drum", "барабан"},
          new String[] {"engine", "двигатель"},
          new String[] {"forest", "лес"},
          new String[] {"glass", "стекло"},
          new String[] {"harbour", "гавань"},
          new String[] {"island", "остров"},
          new String[] {"jacket", "куртка"},
          new String[] {"kettle", "чайник"},
          new String[] {"letter", "письмо"});

  @TempDir private Path folder;

  @Test
  void without_files_the_built_in_lexicon_is_all() throws IOException {
    assertThat(new WordSources(List.of(), List.of()).lexicon()).isSameAs(Lexicon.builtIn());
  }

  @Test
  void own_words_come_first_and_the_built_in_ones_stay() throws IOException {
    Path file = Files.writeString(folder.resolve("words.tsv"), "глокая\tglokaya\n");

    List<Entry> entries = new WordSources(List.of(file), List.of()).entries();

    assertThat(entries.get(0)).isEqualTo(new Entry("глокая", List.of("glokaya")));
    assertThat(entries).hasSizeGreaterThan(Entry.builtIn().size());
  }

  @Test
  void names_of_the_locale_data_are_known() throws IOException {
    Set<Entry> entries = Set.copyOf(new WordSources(List.of(), List.of()).entries());

    assertThat(entries.containsAll(Entry.builtIn())).as("the built-in words too").isTrue();
    assertThat(entries.contains(new Entry("парагвайский гуарани", List.of("Paraguayan guarani"))))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory.csv", "memory.tsv", "memory.tmx"})
  void words_are_learned_from_memories_of_any_format(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), memory(name));

    List<Entry> learned = Memories.learn(List.of(file)).entries();

    assertThat(learned)
        .contains(new Entry("глокая", List.of("glokaya")), new Entry("штека", List.of("shteko")));
  }

  @Test
  void a_memory_without_pairs_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("memory.csv"), "en,ru\n\"\",\"\"\n");

    assertThatThrownBy(() -> Memories.learn(List.of(file)))
        .hasMessage(
            file
                + ":1:1: no pair of English and Russian text; a memory to learn from was expected");
  }

  @Test
  void a_file_of_another_kind_is_refused() {
    assertThatThrownBy(() -> Memories.learn(List.of(Path.of("memory.sqlite"))))
        .hasMessage(
            "memory.sqlite:1:1: a kind of file that is not known; one of .tmx, .csv, .tsv, .jsonl,"
                + " .xlf was expected");
  }

  private static String memory(String name) {
    boolean tmx = name.endsWith(".tmx");
    String row =
        tmx
            ? "<tu><tuv xml:lang=\"en\"><seg>%s</seg></tuv><tuv xml:lang=\"ru\"><seg>%s</seg></tuv></tu>"
            : name.endsWith(".csv") ? "%s,%s%n" : "%s\t%s%n";
    StringBuilder rows = new StringBuilder();
    PAIRS.forEach(pair -> rows.append(String.format(java.util.Locale.ROOT, row, pair[0], pair[1])));
    return tmx
        ? "<tmx version=\"1.4\"><header srclang=\"en\" datatype=\"plaintext\" segtype=\"sentence\""
            + " adminlang=\"en\" o-tmf=\"x\" creationtool=\"x\" creationtoolversion=\"1\"/><body>"
            + rows
            + "</body></tmx>"
        : (name.endsWith(".csv") ? "en,ru\n" : "en\tru\n") + rows;
  }
}
