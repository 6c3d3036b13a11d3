package dev.razvorot.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bad input: one line that names the place, exit code 2, and the old output as it was. */
class BadInputTest {
  private static final String BOTH = "Snow in Moscow\nСнег в Москве\n";

  /** Characters that are single bytes in ISO-8859-1 and make sense in no encoding of Russian. */
  private static final String UNDECIDED = "\u0081\u008D\u008F\u0090\u009D\u0001\u0002";

  @TempDir private Path folder;
  private Path out;

  @BeforeEach
  void write_the_output_of_an_earlier_run() throws IOException {
    out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("headlines.tmx"), "earlier");
  }

  @Test
  void an_empty_file() throws IOException {
    assertRefused(write("пусто.txt", ""), "no text; text in English and in Russian was expected");
  }

  @Test
  void a_blank_file() throws IOException {
    assertRefused(
        write("blank.txt", "\n \u00A0\n"), "no text; text in English and in Russian was expected");
  }

  @Test
  void one_language_only() throws IOException {
    assertRefused(
        write("a.txt", "Snow in Moscow\n"),
        "no text in Russian; text in English and in Russian was expected");
    assertRefused(
        write("b.txt", "Снег в Москве\n"),
        "no text in English; text in English and in Russian was expected");
  }

  @Test
  void a_table_of_both_languages() throws IOException {
    assertRefused(
        Files.writeString(folder.resolve("table.txt"), "Bread\tХлеб\nWater\tВода\n"),
        "no text in English: a table with TABs, which convert --from tsv reads; text in English and"
            + " in Russian was expected");
  }

  @Test
  void a_pair_with_an_empty_side() throws IOException {
    write("x.en", "Snow in Moscow\n");

    assertRefused(write("x.ru", ""), "no text; text in English and in Russian was expected");
  }

  @Test
  void an_empty_folder() throws IOException {
    assertRefused(
        Files.createDirectory(folder.resolve("empty folder")),
        "the folder is empty; text, HTML, Markdown, DOCX, ODT, EPUB, subtitles, feeds or pairs NAME.en + NAME.ru were expected");
  }

  @Test
  void a_path_that_leads_nowhere() throws IOException {
    assertUnreadable(
        folder.resolve("нет.txt"),
        "there is no such file or folder; something to read was expected");
  }

  @Test
  void an_encoding_that_cannot_be_told() throws IOException {
    Path file = folder.resolve("undecided.txt");
    Files.writeString(file, "Snow\n" + UNDECIDED, ISO_8859_1);

    CommandRun run = align(file);

    assertThat(run.err()).startsWith(file + ":2:1: ").contains("UTF-8").contains("windows-1251");
    assertRefused(run);
  }

  @Test
  void one_bad_document_among_good_ones() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("a.txt"), BOTH);
    Files.writeString(documents.resolve("b.txt"), UNDECIDED, ISO_8859_1);
    Files.writeString(documents.resolve("c.txt"), BOTH);

    CommandRun run = align(documents);

    assertThat(run.err()).startsWith(documents.resolve("b.txt") + ":1:1: ");
    assertRefused(run);
  }

  @Test
  void a_file_that_may_not_be_read() throws IOException {
    Path file = write("secret.txt", BOTH);
    assumeThat(file.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(file)).as("the user may read everything").isFalse();

    assertUnreadable(file, "permission denied; something to read was expected");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_file_that_cannot_be_read() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("bad.txt"), Path.of("/proc/self/mem"));

    assertUnreadable(link, "Input/output error; something to read was expected");
    Files.delete(link);
  }

  @Test
  void an_output_folder_that_is_a_file() throws IOException {
    Path file = write("file", "");

    CommandRun run = CommandRun.of("align", write("a.txt", BOTH), "--out", file);

    assertThat(run.err())
        .isEqualTo(
            file
                + ": cannot be written: a file stands where a folder should;"
                + " a folder with room that you may write was expected\n");
    assertRefused(run);
  }

  @Test
  void an_output_file_that_is_a_folder() throws IOException {
    Files.createDirectory(out.resolve("headlines.csv"));

    CommandRun run = align(write("a.txt", BOTH));

    assertThat(run.err()).startsWith(out + ": cannot be written: ").contains("is a folder");
    assertThat(Files.readString(out.resolve("headlines.tmx"))).isEqualTo("earlier");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void an_output_folder_that_cannot_be_made() throws IOException {
    CommandRun run = CommandRun.of("align", write("a.txt", BOTH), "--out", "/proc/razvorot");

    assertThat(run.err()).startsWith("/proc/razvorot: cannot be written: ");
    assertRefused(run);
  }

  /** A limit on the size of files stands for a disk that is full: writing fails half-way. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void a_disk_that_is_full() throws IOException, InterruptedException {
    Path file = write("a.txt", BOTH.repeat(200));
    Process process = start("ulimit -f 8 && exec \"$@\"", file, "kept");

    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isEqualTo(2);
    assertRefused(new CommandRun(2, "", printed));
    assertThat(printed).startsWith(out + ": cannot be written: File too large; ");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  @EnabledOnOs(OS.LINUX)
  void a_run_that_is_stopped_half_way() throws IOException, InterruptedException {
    Process process = start("exec \"$@\"", write("a.txt", BOTH.repeat(20_000)), "any");
    while (process.isAlive() && filesOf(out).size() == 1) {
      TimeUnit.MILLISECONDS.sleep(1);
    }

    process.toHandle().destroy();

    assertThat(process.waitFor()).as("ended by the signal to terminate").isEqualTo(128 + 15);
    assertThat(filesOf(out)).containsExactly(out.resolve("headlines.tmx"));
    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
        .isEqualTo("razvorot: interrupted; nothing was written\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"transliterate --scheme bgn_pcgn", "normalize --fold yo"})
  @EnabledOnOs(OS.LINUX)
  void a_reader_that_reads_no_further(String command) throws IOException, InterruptedException {
    Path file = write("long.txt", "Королёв и Щукин\n".repeat(100_000));
    String run = "\"$0\" -cp \"$1\" dev.razvorot.cli.Main " + command + " \"$2\" | head -n 1";
    Process process =
        new ProcessBuilder(
                "sh",
                "-c",
                run,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty("java.class.path"),
                file.toString())
            .redirectErrorStream(true)
            .start();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).hasLineCount(1);
    assertThat(process.waitFor()).isZero();
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void a_line_of_ten_megabytes_is_no_bad_input() throws IOException {
    Path file = write("long.txt", BOTH + "Мороз и солнце! ".repeat(360_000) + "\n");
    assertThat(Files.size(file)).isGreaterThan(10_000_000);

    CommandRun run = align(file);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("pairs +1\n")
        .contains("segments    1 English, 2 Russian");
  }

  @Test
  void a_gold_file_that_is_none() throws IOException {
    Path gold = write("a.gold.tsv", "0\t0\n1;2\t1\n");
    Path result = write("a.sys.tsv", "0\t0\n");

    CommandRun run = CommandRun.of("evaluate", gold, result);

    assertThat(run.err()).isEqualTo(gold + ":2:1: \"1;2\"; a 0-based line number was expected\n");
    assertRefused(run);
  }

  @Test
  void a_result_that_leads_nowhere() throws IOException {
    Path nowhere = folder.resolve("nowhere.tsv");

    CommandRun run = CommandRun.of("evaluate", write("a.gold.tsv", "0\t0\n"), nowhere);

    assertThat(run.err()).startsWith(nowhere + ": there is no such file or folder; ");
    assertRefused(run);
  }

  /** What was not even opened has no line to name. */
  private void assertUnreadable(Path input, String why) throws IOException {
    CommandRun run = align(input);
    assertThat(run.err()).isEqualTo(input + ": " + why + "\n");
    assertRefused(run);
  }

  private void assertRefused(Path input, String why) throws IOException {
    CommandRun run = align(input);
    assertThat(run.err()).isEqualTo(input + ":1:1: " + why + "\n");
    assertRefused(run);
  }

  private void assertRefused(CommandRun run) throws IOException {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).matches("[^\n]+(:\\d+:\\d+)?: [^\n]+; [^\n]+\n");
    assertThat(Files.readString(out.resolve("headlines.tmx"))).isEqualTo("earlier");
    assertThat(filesOf(out)).containsExactly(out.resolve("headlines.tmx"));
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** Aligns a file in a process of its own, which a shell begins as told. */
  private Process start(String shell, Path file, String order) throws IOException {
    assumeThat(Path.of("/bin/bash")).exists();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    List<String> run =
        List.of(java, "-XX:-UsePerfData", "-cp", classes, Main.class.getName(), "align");
    List<String> command = new ArrayList<>(List.of("/bin/bash", "-c", shell, "bash"));
    command.addAll(run);
    command.addAll(List.of(file.toString(), "--order", order, "--out", out.toString()));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private CommandRun align(Path input) {
    return CommandRun.of("align", input, "--out", out);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
