package dev.razvorot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code convert}, {@code info} and {@code validate}, as a user meets them. */
class CorpusCommandsTest {
  private static final String TMX =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\"><header"
          + " creationtool=\"x\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\""
          + " adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/><body>\n"
          + "<tu tuid=\"2\"><tuv xml:lang=\"en\"><seg>-5 °C in Tver</seg></tuv><tuv"
          + " xml:lang=\"ru\"><seg>=В Твери -5 °C</seg></tuv></tu>\n"
          + "<tu tuid=\"1\"><tuv xml:lang=\"en\"><seg>Call <ph x=\"1\"/>+7 495</seg></tuv><tuv"
          + " xml:lang=\"ru\"><seg>Звоните +7 495, ёлка</seg></tuv></tu>\n";
  private static final String END = "</body></tmx>\n";

  @TempDir private Path folder;

  @Test
  void converts_there_and_back_without_loss() throws IOException {
    Path tmx = write("a.tmx", TMX + END);

    CommandRun there = CommandRun.of("convert", tmx, path("a.csv"), "--preset", "excel-ru");
    CommandRun back = CommandRun.of("convert", path("a.csv"), path("b.tmx"), "--sort", "id");
    CommandRun direct = CommandRun.of("convert", tmx, path("c.tmx"), "--sort", "ID");

    assertThat(there.code()).isZero();
    assertThat(there.out())
        .isEqualTo(
            tmx
                + ": 2 units read, 2 kept (0 repaired), 0 skipped\n"
                + path("a.csv")
                + ": 2 units written\n");
    assertThat(Files.readString(path("a.csv"))).startsWith("\uFEFFid;en;ru;").contains(";'-5 °C");
    assertThat(back.err() + direct.err()).isEmpty();
    assertThat(path("b.tmx")).hasSameTextualContentAs(path("c.tmx"));
    assertThat(Files.readString(path("b.tmx")))
        .containsSubsequence("tuid=\"1\"", "<ph x=\"1\"></ph>+7 495", "tuid=\"2\"", ">-5 °C in");
  }

  @Test
  void the_report_is_json() throws IOException {
    Path csv = write("a.csv", "ключ;Source;Target\nk1;Snow;Снег\nk2;Rain\n");

    CommandRun run =
        CommandRun.of(
            "convert", csv, path("a.jsonl"), "--columns", "en=2,ru=3", "--report", path("r.json"));

    assertThat(run.code()).isZero();
    assertThat(Files.readString(path("a.jsonl"))).contains("\"en\":\"Snow\",\"ru\":\"Снег\"");
    assertThat(Files.readString(path("r.json")))
        .contains(
            "\"kept\" : 1", "\"skipped\" : 1", "\"id\" : \"table-short-row\"", "\"line\" : 3");
  }

  @Test
  void a_damaged_file_is_refused_or_salvaged() throws IOException {
    Path cut = write("cut.tmx", TMX + "<tu><tuv xml:lang");
    Files.writeString(path("out.csv"), "старое");

    CommandRun refused = CommandRun.of("convert", cut, path("out.csv"), "--report", path("r.json"));
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).startsWith(cut + ":5:").hasLineCount(1);
    assertThat(path("out.csv")).hasContent("старое");
    assertThat(path("r.json")).doesNotExist();

    CommandRun salvaged = CommandRun.of("convert", cut, path("out.csv"), "--salvage");
    assertThat(salvaged.code()).isEqualTo(1);
    assertThat(salvaged.out()).contains("2 kept", "the rest of the file was left out", "broken at");
    assertThat(Files.readString(path("out.csv"))).contains("Tver");
  }

  @Test
  void a_file_of_which_nothing_is_kept_is_no_success() throws IOException {
    Path csv = write("a.csv", "en,ru\nSnow\nRain\n");

    assertThat(CommandRun.of("convert", csv, path("a.tmx")).code()).isEqualTo(1);
  }

  @Test
  void a_dash_is_standard_input_and_output() throws IOException {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream((TMX + END).getBytes(StandardCharsets.UTF_8)));
    try {
      CommandRun run = CommandRun.of("convert", "-", "-", "--to", "tsv");
      assertThat(run.code()).isZero();
      assertThat(run.out()).startsWith("id\ten\tru\t").contains("2\t-5 °C in Tver\t=В Твери -5 °C");
      assertThat(run.err()).startsWith("standard input: 2 units read").contains("standard output");

      System.setIn(new ByteArrayInputStream("<tmx".getBytes(StandardCharsets.UTF_8)));
      CommandRun broken = CommandRun.of("info", "-", "--from", "tmx");
      assertThat(broken.code()).isEqualTo(2);
      assertThat(broken.err()).startsWith("standard input:1:");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void large_outputs_are_split_and_for_one_tool() throws IOException {
    Path tmx = write("a.tmx", TMX + END);

    CommandRun run =
        CommandRun.of(
            "convert", tmx, path("b.tmx"), "--max-units", 1, "--profile", "weblate", "--doctype");

    assertThat(run.out())
        .contains(path("b.tmx") + ", " + path("b-2.tmx") + ": 2 units written\n")
        .contains("1 inline codes were left out");
    assertThat(Files.readString(path("b-2.tmx"))).contains("<!DOCTYPE", "<seg>Call +7 495</seg>");
  }

  @Test
  void more_units_than_a_tool_takes_in_a_file_do_not_go_to_the_standard_output()
      throws IOException {
    Path small = write("a.csv", "en,ru\nSnow,Снег\n");
    Path large = write("b.csv", "en,ru\n" + "Snow,Снег\n".repeat(20_001));

    CommandRun run = CommandRun.of("convert", small, "-", "--to", "tmx", "--profile", "weblate");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("<seg>Snow</seg>");
    assertRefused(
        "files of 20000 units; there are 20001",
        "convert",
        large,
        "-",
        "--to",
        "tmx",
        "--profile",
        "weblate");
  }

  @Test
  void a_pair_of_files_may_be_named_in_capitals() throws IOException {
    write("x.EN", "Snow\n");
    write("x.RU", "Снег\n");

    CommandRun english = CommandRun.of("convert", path("x.EN"), path("a.csv"));
    CommandRun russian = CommandRun.of("convert", path("x.RU"), path("Y.RU"));

    assertThat(english.err() + russian.err()).isEmpty();
    assertThat(Files.readString(path("a.csv"))).contains(",Snow,Снег");
    assertThat(path("Y.EN")).hasContent("Snow");
    assertThat(path("Y.RU")).hasContent("Снег");
  }

  @Test
  void wrong_arguments_say_what_is_right() throws IOException {
    Path tmx = write("a.tmx", TMX + END);

    assertRefused("the file to write, OUT, is missing", "convert", tmx);
    assertRefused("tells no format; .tmx, .csv", "convert", tmx, path("a.doc"));
    assertRefused("did you mean excel-ru?", "convert", tmx, path("a.csv"), "--preset", "exel-ru");
    assertRefused("--profile is for TMX", "convert", tmx, path("a.csv"), "--profile", "okapi");
    assertRefused("--preset is for CSV", "convert", tmx, path("a.tsv"), "--preset", "excel");
    assertRefused("--unwritable is", "convert", tmx, path("a.en"), "--unwritable", "refuse");
    assertRefused("not of the form en=2,ru=3", "convert", tmx, path("a.csv"), "--columns", "2,3");
    assertRefused("no whole number from 1 ", "convert", tmx, path("b.csv"), "--max-units", "0");
    assertRefused("several", "convert", tmx, "-", "--to", "moses");
    assertRefused("did you mean --report?", "convert", tmx, path("a.csv"), "--raport", "x");
    assertRefused("there is no such file", "info", path("none.tmx"));
    assertRefused("none.tmx: there is no such", "convert", path("none.tmx"), path("b.csv"));
    assertRefused(
        "missing.part: there is no such",
        "convert",
        path("missing.part"),
        path("b.tmx"),
        "--from",
        "tmx");
    assertRefused(
        "a.tmx/r.json: cannot be written: a file stands",
        "convert",
        tmx,
        path("b.csv"),
        "--report",
        path("a.tmx/r.json"));
    assertRefused("a folder; a file was expected", "convert", folder, path("b.csv"));
    assertRefused("b.csv: cannot be written: a file stands", "convert", tmx, path("a.tmx/b.csv"));
    assertRefused("b.ru: there is no such", "convert", write("b.en", "x"), path("c.csv"));
    assertRefused("a file in no format of corpora", "validate", write("a.html", "<html>"));
  }

  @Test
  void an_encoding_that_is_named_counts() throws IOException {
    Charset dos = Charset.forName("IBM866");
    Path csv = Files.write(path("a.csv"), "en,ru\nIt,Он\nSea,Мор\n".getBytes(dos));

    CommandRun run = CommandRun.of("convert", csv, path("a.jsonl"), "--encoding", "866");
    CommandRun info = CommandRun.of("info", csv, "--encoding", "Cp-866");

    assertThat(run.code()).isZero();
    assertThat(Files.readString(path("a.jsonl"))).contains("\"ru\":\"Он\"", "\"ru\":\"Мор\"");
    assertThat(info.out()).contains("format      CSV, IBM866\n", "oddities    none\n");
    assertRefused("a.csv:2:4: bytes that are not UTF-8", "info", csv, "--encoding", "utf8");
    assertRefused(
        "'windos-1251' is unknown, did you mean windows-1251?",
        "validate",
        csv,
        "--encoding",
        "windos-1251");
    assertRefused(
        "is no encoding; windows-1251 and koi8-r are", "align", csv, "--encoding", "клингон");
  }

  @Test
  void an_encoding_counts_for_memories_and_documents_too() throws IOException {
    byte[] bytes = (TMX + END).replace("UTF-8", "KOI8-R").getBytes(Charset.forName("MacCyrillic"));
    Path tmx = Files.write(path("a.tmx"), bytes);
    Path english = write("x.en.txt", "Snow fell\n");
    Path russian =
        Files.write(path("x.ru.txt"), "Снег выпал\n".getBytes(Charset.forName("IBM866")));

    CommandRun info = CommandRun.of("info", tmx, "--encoding", "MacCyrillic");
    CommandRun align =
        CommandRun.of(
            "align", english, russian, "--out", path("out"), "--encoding", "windows-1251");

    assertThat(info.out()).contains("Звоните +7 495, ёлка");
    assertThat(align.out()).contains(russian + ": read as windows-1251\n");
  }

  @Test
  void info_tells_what_is_in_files() throws IOException {
    Path tmx = write("a.tmx", TMX + END);
    Path pair = write("b.en", "Snow\n");
    write("b.ru", "Снег\n");

    CommandRun run = CommandRun.of("info", tmx, pair);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "format      TMX 1.4, UTF-8\n", "units       2 units read", "languages   en 2, ru 2")
        .contains("\n\nfile        " + pair + "\nformat      MOSES, UTF-8\n");
    assertThat(CommandRun.of("info", "--json", tmx).out()).contains("\"format\" : \"tmx\"");
  }

  @Test
  void info_shows_a_cut_file_up_to_the_cut() throws IOException {
    Path cut = write("cut.tmx", TMX + "<tu>");

    CommandRun run = CommandRun.of("info", cut);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("2 units read", cut + ":5:", "ru          =В Твери");
  }

  @Test
  void validate_tells_rules_places_and_consequences() throws IOException {
    Path sound = write("sound.tmx", TMX + END);
    Path odd =
        write(
            "odd.tmx",
            TMX.replace("<ph x=\"1\"/>", "<g>")
                    .replace("+7 495</seg></tuv><tuv", "</g></seg></tuv><tuv")
                + END);

    CommandRun good = CommandRun.of("validate", sound);
    CommandRun bad = CommandRun.of("validate", sound, odd);

    assertThat(good.code()).isZero();
    assertThat(good.out())
        .endsWith(sound + ": valid (1 note), 2 units read, 2 kept (0 repaired), 0 skipped\n");
    assertThat(bad.code()).isEqualTo(1);
    assertThat(bad.out())
        .contains(odd + ":4:", ": error tmx-inline\n")
        .contains("    Okapi 1.48             drops the unit and says nothing\n");
    assertThat(CommandRun.of("validate", odd, "--json").out())
        .contains("\"rule\" : \"tmx-inline\"");
  }

  @Test
  void warnings_matter_if_asked() throws IOException {
    Path odd = write("odd.tmx", TMX.replace("srclang=\"en\"", "srclang=\"*all*\"") + END);

    assertThat(CommandRun.of("validate", odd).code()).isZero();
    assertThat(CommandRun.of("validate", odd, "--strict").code()).isEqualTo(1);
  }

  @Test
  void help_fits_80_columns() {
    for (String command : new String[] {"convert", "info", "validate"}) {
      assertThat(CommandRun.of(command, "--help").out().lines())
          .allMatch(line -> line.length() <= 80);
    }
  }

  private void assertRefused(String why, Object... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(why).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  private Path path(String name) {
    return folder.resolve(name);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(path(name), text);
  }
}
