package dev.razvorot.pipeline.lexicons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.format.CorpusFormatException;
import dev.razvorot.lexicon.Entry;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconFileTest {
  @TempDir private Path folder;

  @Test
  void words_remarks_and_blank_lines_are_read_as_people_write_them() throws IOException {
    Path file =
        write(
            "\uFEFF# наши термины\r\nРусский\tEnglish\r\n\r\nза\u0301мок\tcastle\t lock \t\t\r\n"
                + "съе\u0308мка\tshooting\r\nIT-компания\tIT company\r\nдело\tdriver\u2019s cab\tcase\tcase");

    assertThat(LexiconFile.read(file))
        .containsExactly(
            new Entry("замок", List.of("castle", "lock")),
            new Entry("съёмка", List.of("shooting")),
            new Entry("IT-компания", List.of("IT company")),
            new Entry("дело", List.of("driver's cab", "case")));
  }

  @Test
  void old_encodings_are_recognised() throws IOException {
    Path file = folder.resolve("words.tsv");
    Files.writeString(
        file,
        "вертолётоносец\thelicopter carrier\nподъезд\tentrance\n",
        Charset.forName("windows-1251"));

    assertThat(LexiconFile.read(file).get(0).headword()).isEqualTo("вертолётоносец");
  }

  @Test
  void what_is_written_is_read_again() throws IOException {
    Path file = folder.resolve("новая папка/слова.tsv");
    List<Entry> entries =
        List.of(
            new Entry("ВОЗ", List.of("WHO", "World Health Organization")),
            new Entry("ёж", List.of("hedgehog")),
            new Entry("вратарь", List.of("goalkeeper", "goalie", "keeper")));

    LexiconFile.write(file, "three words", entries);

    assertThat(file).content().startsWith("# three words\nВОЗ\tWHO\tWorld Health Organization\n");
    assertThat(LexiconFile.read(file)).isEqualTo(entries);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "замок;castle | 2:6: \";\" but no TAB; a Russian word, TAB, its English translations were"
            + " expected",
        "замок = castle | 2:6: \" = \" but no TAB; a Russian word, TAB, its English translations"
            + " were expected",
        "замок | 2:6: no TAB; a Russian word, TAB, its English translations were expected",
        "замок→→ | 2:8: no translation of замок; a Russian word, TAB, its English translations"
            + " were expected",
        "→castle | 2:1: no headword; a Russian word, TAB, its English translations were expected",
        "castle→замок | 2:1: the columns are swapped: \"castle\" is not Russian; a Russian word,"
            + " TAB, its English translations were expected",
        "zamok→castle | 2:1: headword \"zamok\" is not Russian; a Russian word, TAB, its English"
            + " translations were expected",
        "замoк→castle | 2:1: headword with Latin letters among Cyrillic ones, замoк; letters of"
            + " one alphabet were expected",
        "замок→castle→замок | 2:14: translation \"замок\" is not English; a Russian word, TAB,"
            + " its English translations were expected",
        "замок→castle, lock | 2:13: \",\" within a translation; a TAB between translations was"
            + " expected"
      })
  void a_slip_is_told_with_its_place(String line, String complaint) throws IOException {
    Path file = write("дом\thouse\n" + line.strip().replace('→', '\t') + "\n");

    assertThatThrownBy(() -> LexiconFile.read(file))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessage(file + ":" + complaint);
  }

  @Test
  void a_file_without_words_is_refused() throws IOException {
    Path file = write("# пусто\n\n");

    assertThatThrownBy(() -> LexiconFile.read(file))
        .hasMessage(
            file + ":1:1: no words; a Russian word, TAB, its English translations were expected");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("words.tsv"), text);
  }
}
