package dev.razvorot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignCommandTest {
  private static final String BOTH =
      """
      Rouble gains against the dollar

      Рубль укрепился к доллару

      The central bank kept its key rate at 16 percent on Friday, as most analysts had expected.
      """;

  @TempDir private Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void make_folders() throws IOException {
    in = Files.createDirectory(folder.resolve("новости дня"));
    out = folder.resolve("память переводов");
  }

  @Test
  void a_document_becomes_a_memory_and_a_table_and_the_run_is_told() throws IOException {
    Files.writeString(in.resolve("курс рубля.txt"), BOTH);

    CommandRun run = CommandRun.of("align", in, "--out", out);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replaceFirst("[0-9]+\\.[0-9]\n$", "0.5\n").replace(out.toString(), "OUT"))
        .isEqualTo(
            """
            курс рубля.txt:5: no counterpart: The central bank kept its key rate at 16 pe...
            documents   1
            segments    2 English, 1 Russian; lines
            order       any
            pairs       1
            unpaired    1 English, 0 Russian
            findings    0
            written     2 files in OUT:
                        headlines.tmx, headlines.csv
            seconds     0.5
            """);
    assertThat(out.resolve("headlines.tmx")).content().contains("<seg>Рубль укрепился к доллару<");
    assertThat(out.resolve("headlines.csv")).content().contains(",курс рубля.txt,1,3,");
  }

  @Test
  void two_files_of_other_names_are_a_text_and_its_translation() throws IOException {
    Path english = Files.writeString(in.resolve("rates.txt"), "Rouble gains against the dollar\n");
    Path russian = Files.writeString(in.resolve("курс.txt"), "Рубль укрепился к доллару\n");

    CommandRun run = CommandRun.of("align", russian, english, "--out", out);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(english + ": taken for the English of " + russian + "\n")
        .contains("\ndocuments   1\n", "\npairs       1\n");
  }

  @Test
  void what_lies_beside_two_files_that_are_named_is_left_out_and_told() throws IOException {
    Path english = Files.writeString(in.resolve("rates.txt"), "Rouble gains against the dollar\n");
    Path russian = Files.writeString(in.resolve("курс.txt"), "Рубль укрепился к доллару\n");
    Files.writeString(in.resolve("rates_рус.txt"), "Доллар подешевел\n");

    CommandRun run = CommandRun.of("align", english, russian, "--out", out);

    assertThat(run.out()).contains("\ndocuments   1\n", "\nleft out    1 file:", "rates_рус.txt");
    assertThat(out.resolve("headlines.csv")).content().contains("Рубль укрепился");
  }

  @Test
  void pairs_of_marks_alone_are_counted_and_stay_out_of_the_memory() throws IOException {
    Files.writeString(in.resolve("rates.en"), "Rouble gains against the dollar\n* * *\n1.\n");
    Files.writeString(in.resolve("rates.ru"), "Рубль укрепился к доллару\n* * *\n1.\n");

    CommandRun run = CommandRun.of("align", in, "--out", out, "--order", "kept");

    assertThat(run.out())
        .contains("\npairs       3; 2 of marks or list numbers alone, in no memory\n");
    assertThat(out.resolve("headlines.csv")).content().hasLineCount(2);
  }

  @Test
  void untranslated_pairs_are_counted() throws IOException {
    Files.writeString(in.resolve("a.en"), "Rouble gains against the dollar\nSafety first\n42\n");
    Files.writeString(in.resolve("a.ru"), "Рубль укрепился к доллару\nSafety first\n42\n");

    CommandRun run = CommandRun.of("align", in, "--out", out, "--order", "kept");

    assertThat(run.out())
        .contains("\npairs       3; 1 untranslated: the same words in both languages\n");
  }

  @Test
  void a_run_without_a_pair_says_so_and_leaves_what_was_there() throws IOException {
    Path english = Files.writeString(in.resolve("tale.txt"), "A wolf met a fox in the wood\n");
    Path russian = Files.writeString(in.resolve("меню.txt"), "Отменить\n");
    Files.createDirectories(out);
    Path memory = Files.writeString(out.resolve("headlines.tmx"), "earlier");

    CommandRun run = CommandRun.of("align", english, russian, "--out", out, "--order", "any");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("no pairs: no line stands out", "\npairs       0\n")
        .contains("\nwritten     nothing, as there is no pair; files of an earlier run");
    assertThat(memory).hasContent("earlier");
    assertThat(out).isDirectoryNotContaining("glob:**.csv");
  }

  @Test
  void documents_in_one_language_each_are_named_to_be_paired() throws IOException {
    Files.writeString(in.resolve("курс.txt"), BOTH);
    Files.writeString(in.resolve("story.txt"), "Snow in Moscow\n");
    Files.writeString(in.resolve("рассказ.txt"), "Снег в Москве\n");

    CommandRun run = CommandRun.of("align", in, "--out", out);

    assertThat(run.out())
        .contains(
            "story.txt is English, рассказ.txt Russian: if one translates the other, name the");
  }

  @Test
  void ladders_are_written_on_request_in_the_folders_of_their_documents() throws IOException {
    Path month = Files.createDirectories(in.resolve("2024/май"));
    Files.writeString(month.resolve("курс рубля.txt"), BOTH);

    CommandRun run = CommandRun.of("align", in, "--out", out, "--to", "ladder");

    assertThat(run.code()).isZero();
    assertThat(out.resolve("2024/май/курс рубля.ladder.tsv"))
        .content()
        .matches(Pattern.compile("0\t2\t[01]\\.\\d{4}\n4\t\t[01]\\.\\d{4}\n"));
    assertThat(out.resolve("headlines.tmx")).doesNotExist();
  }

  @Test
  void what_was_guessed_is_told_by_file() throws IOException {
    Files.writeString(in.resolve("a.txt"), BOTH, Charset.forName("KOI8-R"));
    Files.writeString(in.resolve("b.en"), "Снег в Москве\n");
    Files.writeString(in.resolve("b.ru"), "Snow in Moscow\n");
    Files.writeString(in.resolve("notes.json"), "{}");

    CommandRun run = CommandRun.of("align", in, "--out", out, "--order", "kept");

    assertThat(run.out())
        .contains(in.resolve("a.txt") + ": read as KOI8-R (guessed)\n")
        .contains(in.resolve("b.en") + ": is Russian, " + in.resolve("b.ru") + " English: swapped")
        .contains("order       kept\n")
        .contains("left out    1 file:")
        .contains("notes.json");
  }

  @Test
  void options_are_obeyed() throws IOException {
    Files.writeString(in.resolve("a.txt"), "It snowed. It rained.\nШёл снег. Шёл дождь.\n");

    CommandRun run =
        CommandRun.of(
            "align", in, "--out=" + out, "--segments=SENTENCES", "--order=any", "--min-score=1.0");

    assertThat(run.out())
        .contains("segments    2 English, 2 Russian; sentences\n")
        .contains("order       any\n")
        .contains("pairs       0\n")
        .contains("unpaired    2 English, 2 Russian\n");
  }

  @Test
  void pairs_are_explained_on_request() throws IOException {
    Files.writeString(in.resolve("a.txt"), "Idrisov visits Kazan\nИдрисов посетил Казань\n");

    CommandRun run = CommandRun.watched("align", in, "--out", out, "--explain");

    assertThat(run.out())
        .startsWith("a.txt:1:2  0.")
        .contains("\n    Idrisov visits Kazan\n    Идрисов посетил Казань\n    ")
        .contains("name Idrisov = Идрисов +")
        .contains("length ");
    assertThat(run.err()).as("progress would stand between the lines").isEmpty();
    assertThat(out.resolve("headlines.csv"))
        .content()
        .contains(",evidence\n")
        .contains("Идрисов +");
    assertThat(out.resolve("headlines.tmx")).content().contains("<prop type=\"x-evidence\">");
  }

  @Test
  void many_segments_without_counterpart_are_not_listed() throws IOException {
    StringBuilder text = new StringBuilder(BOTH);
    for (int day = 1; day <= 12; day++) {
      text.append("Nothing of note happened in the port on day ").append(day).append(".\n");
    }
    Files.writeString(in.resolve("a.txt"), text);

    CommandRun run = CommandRun.of("align", in, "--out", out);

    assertThat(run.out())
        .doesNotContain("no counterpart:")
        .contains("unpaired    13 English, 0 Russian; --to ladder lists them\n");
  }

  @Test
  void every_line_but_file_names_fits_80_columns() throws IOException {
    for (int number = 0; number < 30; number++) {
      Files.writeString(in.resolve("очень длинное имя документа " + number + ".txt"), BOTH);
      Files.writeString(in.resolve("left-out-" + number + ".json"), "{}");
    }

    CommandRun run = CommandRun.of("align", in, "--out", out, "--to", "tmx,csv,ladder");

    assertThat(run.out().lines().filter(line -> !line.contains(folder.toString())))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(run.out()).contains("and 28 more").containsPattern("and 26\\s+more");
  }

  @Test
  void progress_is_shown_only_to_a_person() throws IOException {
    Files.writeString(in.resolve("a.txt"), BOTH);

    CommandRun watched = CommandRun.watched("align", in, "--out", out);
    CommandRun piped = CommandRun.of("align", in, "--out", out);

    assertThat(watched.err()).contains("100%").contains("1/1 documents").contains("documents/s");
    assertThat(piped.err()).isEmpty();
  }

  @Test
  void a_second_run_replaces_the_first_and_nothing_else() throws IOException {
    Files.writeString(in.resolve("a.txt"), BOTH);
    CommandRun.of("align", in, "--out", out);
    String first = Files.readString(out.resolve("headlines.tmx"));
    Files.writeString(out.resolve("notes.md"), "mine");

    CommandRun.of("align", in, "--out", out);

    assertThat(out.resolve("headlines.tmx")).hasContent(first);
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("headlines.tmx", "headlines.csv", "notes.md");
    }
  }
}
