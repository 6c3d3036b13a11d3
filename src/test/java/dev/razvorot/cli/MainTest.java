package dev.razvorot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.pipeline.Pipeline;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "align --help",
        "align -h",
        "evaluate --help",
        "transliterate --help",
        "normalize -h"
      })
  void help_is_everywhere_and_fits_80_columns(String line) {
    CommandRun run = CommandRun.of((Object[]) line.split(" "));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: razvorot");
    assertThat(run.out().lines()).allSatisfy(row -> assertThat(row.length()).isLessThan(81));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "align --version", "evaluate --version"})
  void the_version_is_everywhere(String line) {
    CommandRun run = CommandRun.of((Object[]) line.split(" "));

    assertThat(run).isEqualTo(new CommandRun(0, "razvorot " + Pipeline.VERSION + "\n", ""));
  }

  @Test
  void the_version_is_that_of_the_project() {
    assertThat(Pipeline.VERSION).isEqualTo(System.getProperty("project.version"));
  }

  /** Each of them is answered by exit code 2 and exactly this one line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aling x|razvorot: unknown command aling, did you mean align?; razvorot --help tells more",
        "align x --otu d|razvorot align: unknown option --otu, did you mean --out?;"
            + " razvorot align --help tells more",
        "align x --out d --xyzzy|razvorot align: unknown option --xyzzy;"
            + " razvorot align --help tells more",
        "align x|razvorot align: missing required option: '--out=DIR';"
            + " razvorot align --help tells more",
        "align x --out d --to tmx,xls|razvorot align: invalid value for option '--to' (FORMAT):"
            + " 'xls' is none of tmx, csv, ladder; razvorot align --help tells more",
        "align x --out d --segments words|razvorot align: invalid value for option '--segments':"
            + " 'words' is none of auto, lines, sentences; razvorot align --help tells more",
        "align x --out d --order up|razvorot align: invalid value for option '--order':"
            + " 'up' is none of auto, kept, any; razvorot align --help tells more",
        "align x --out d --min-score 0,9|razvorot align: invalid value for option '--min-score':"
            + " '0,9' is no number from 0 to 1: write 0.9; razvorot align --help tells more",
        "align x --out d --min-score 90|razvorot align: invalid value for option '--min-score':"
            + " '90' is no number from 0 to 1, such as 0.9; razvorot align --help tells more",
        "evaluate a b c|razvorot evaluate: one too many: c; razvorot evaluate --help tells more",
        "evaluate --merge --pairs a b|razvorot evaluate: --merge, --pairs are mutually exclusive"
            + " (specify only one); razvorot evaluate --help tells more",
      })
  void wrong_arguments_are_answered_in_one_line(String line, String answer) {
    CommandRun run = CommandRun.of((Object[]) line.split(" "));

    assertThat(run).isEqualTo(new CommandRun(2, "", answer + "\n"));
  }

  @Test
  void a_missing_command_is_answered_in_one_line() {
    assertThat(CommandRun.of())
        .isEqualTo(
            new CommandRun(2, "", "razvorot: a command is missing; razvorot --help tells more\n"));
  }

  @Test
  void an_empty_file_name_is_not_the_present_folder() {
    CommandRun run = CommandRun.of("align", "", "--out", "d");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("(PATH): the name is empty; ");
  }

  @Test
  void any_program_may_call_it_with_streams_of_its_own() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes);

    assertThat(Main.run(stream, stream, "--version")).isZero();

    assertThat(bytes).hasToString("razvorot " + Pipeline.VERSION + "\n");
  }
}
