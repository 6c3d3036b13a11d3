package dev.razvorot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizeCommandTest {
  @TempDir private Path folder;

  private Path write(String text) throws IOException {
    return Files.write(folder.resolve("x.txt"), text.getBytes(UTF_8));
  }

  private CommandRun run(String text, Object... arguments) throws IOException {
    Object[] all = new Object[arguments.length + 2];
    all[0] = "normalize";
    all[1] = write(text);
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return CommandRun.of(all);
  }

  @Test
  void a_sound_text_passes_as_it_is() throws IOException {
    String text = "«Ёлка — 12\u00A0500 ₽», за́мок…\r\n\nбез конца";

    assertThat(run(text)).isEqualTo(new CommandRun(0, text, ""));
  }

  @Test
  void what_cannot_be_seen_goes_and_is_counted() throws IOException {
    CommandRun run = run("со\u00ADфт и\u0306од\u200B\n");

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                0,
                "софт йод\n",
                "1 decomposed-letter, 2 invisible-character; --report FILE tells where\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "stress, за́мок ещё, замок ещё",
    "yo, за́мок ещё, за́мок еще",
    "quotes, «да» ‘нет’, \"да\" 'нет'",
    "spaces, 12\u00A0500  раз, 12 500 раз",
    "prereform, Коммерсантъ въ Россіи, Коммерсант в России",
    "'stress,yo', за́мок ещё, замок еще"
  })
  void each_fold_does_its_own(String folds, String text, String folded) throws IOException {
    assertThat(run(text, "--fold", folds).out()).isEqualTo(folded);
  }

  @Test
  void letters_of_the_wrong_script_are_reported_and_on_request_repaired() throws IOException {
    String text = "Москвa, IT-компания, iPhone-ом\n";

    assertThat(run(text).out()).isEqualTo(text);
    assertThat(run(text).err()).startsWith("1 mixed-script;");
    assertThat(run(text, "--repair", "homoglyphs").out())
        .isEqualTo("Москва, IT-компания, iPhone-ом\n");
  }

  @Test
  void a_line_in_the_wrong_encoding_is_reported_and_on_request_repaired() throws IOException {
    String broken = "ÐŸÑ€Ð¸Ð²ÐµÑ‚ Ð¼Ð¸Ñ€ ÐºÐ°Ðº Ð´ÐµÐ»Ð°\n";

    assertThat(run(broken).out()).isEqualTo(broken);
    assertThat(run(broken).err()).startsWith("1 broken-encoding;");
    assertThat(run(broken, "--repair", "encoding").out()).isEqualTo("Привет мир как дела\n");
  }

  @Test
  void the_report_names_kind_and_place_in_the_text_where_it_is() throws IOException {
    Path report = folder.resolve("report.tsv");

    CommandRun run =
        run("да\n со\u00ADфт  за́мок ещё\n", "--fold", "stress,yo", "--report", report);

    String file = folder.resolve("x.txt").toString();
    assertThat(run.out()).isEqualTo("да\n софт  замок еще\n");
    assertThat(Files.readString(report))
        .isEqualTo(
            "file\tline\tcolumn\tin\tkind\twhat\n"
                + (file + "\t2\t4\tinput\tinvisible-character\tremoved U+00AD SOFT HYPHEN\n")
                + (file + "\t2\t10\toutput\tfolded\tfolded stress\n")
                + (file + "\t2\t16\toutput\tfolded\tfolded yo\n"));
  }

  @Test
  void the_report_goes_through_a_line_from_left_to_right() throws IOException {
    Path report = folder.resolve("report.tsv");

    run("ёж и ко\u00ADт, «ёлка»\n", "--fold", "yo,quotes", "--report", report);

    assertThat(Files.readAllLines(report).stream().skip(1))
        .extracting(line -> line.split("\t")[2] + " " + line.split("\t")[5])
        .containsExactly(
            "1 folded yo",
            "8 removed U+00AD SOFT HYPHEN",
            "11 folded quotes",
            "12 folded yo",
            "16 folded quotes");
  }

  @Test
  void a_run_that_fails_leaves_the_report_of_the_last_one() throws IOException {
    Path report = Files.writeString(folder.resolve("report.tsv"), "earlier");

    CommandRun run = CommandRun.of("normalize", folder.resolve("none"), "--report", report);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1).contains("none: there is no such file");
    assertThat(Files.readString(report)).isEqualTo("earlier");
  }

  @Test
  void a_report_that_cannot_be_written_is_named() throws IOException {
    Path report = write("да").resolve("report.tsv");

    CommandRun run = CommandRun.of("normalize", folder.resolve("x.txt"), "--report", report);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1).startsWith(report + ": cannot be written: ");
  }

  @Test
  void a_folder_is_no_text() {
    assertThat(CommandRun.of("normalize", folder))
        .isEqualTo(new CommandRun(2, "", folder + ":1:1: a folder; a file was expected\n"));
  }

  @Test
  void a_line_that_goes_on_and_on_is_cut_where_nothing_is_changed_by_it() throws IOException {
    String text = "слово и\u0306од ".repeat(20_000) + "я".repeat(200_000) + "и\u0306";

    assertThat(run(text).out()).isEqualTo("слово йод ".repeat(20_000) + "я".repeat(200_000) + "й");
  }

  @Test
  void places_in_a_long_line_count_from_its_beginning() throws IOException {
    Path report = folder.resolve("report.tsv");

    run("слово ".repeat(10_000) + "со\u00ADфт", "--report", report);

    assertThat(Files.readString(report)).contains("\t1\t60003\tinput\tinvisible-character\t");
  }

  @Test
  void a_device_is_written_to_and_stays() throws IOException {
    Path device = Path.of("/dev/null");
    assumeThat(device).exists();

    assertThat(run("со\u00ADфт\n", "--report", device).code()).isZero();
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "--fold, 'razvorot normalize: --fold ''x'' is none of stress, yo, quotes, spaces, ...'",
    "--repair, 'razvorot normalize: --repair ''x'' is none of homoglyphs, encoding'"
  })
  void a_wrong_choice_is_answered_by_the_right_ones(String option, String answer) {
    assertThat(CommandRun.of("normalize", option, "x"))
        .isEqualTo(new CommandRun(2, "", answer + "\n"));
  }
}
