package dev.razvorot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Razvorot;
import dev.razvorot.cli.align.AlignCommand;
import dev.razvorot.cli.align.EvaluateCommand;
import dev.razvorot.cli.corpora.ConvertCommand;
import dev.razvorot.cli.corpora.InfoCommand;
import dev.razvorot.cli.corpora.ValidateCommand;
import dev.razvorot.cli.texts.NormalizeCommand;
import dev.razvorot.cli.texts.TransliterateCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

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

    assertThat(run).isEqualTo(new CommandRun(0, "razvorot " + Razvorot.VERSION + "\n", ""));
  }

  @Test
  void the_version_is_that_of_the_project() {
    assertThat(Razvorot.VERSION).isEqualTo(System.getProperty("project.version"));
  }

  /** Each of them is answered by exit code 2 and exactly this one line of 80 columns. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aling x|razvorot: unknown command aling, did you mean align?; razvorot --help tells more",
        "-v|razvorot: unknown option -v, did you mean --version?; razvorot --help tells more",
        "--verbose|razvorot: unknown option --verbose; razvorot --help tells more",
        "align x --otu d|razvorot align: unknown option --otu, did you mean --out?;"
            + " --help tells more",
        "align x -o d|razvorot align: unknown option -o, did you mean --out?; --help tells more",
        "align x --out d --xyzzy|razvorot align: unknown option --xyzzy;"
            + " razvorot align --help tells more",
        "align x --out d --explian|razvorot align: unknown option --explian, did you mean"
            + " --explain?",
        "align x|razvorot align: missing required option: '--out=DIR'; --help tells more",
        "align x --out d --to tmx,xls|razvorot align: --to 'xls' is none of tmx, csv, ladder;"
            + " --help tells more",
        "align x --out d --segments words|razvorot align: --segments 'words' is none of auto,"
            + " lines, sentences",
        "align x --out d --segments sentense|razvorot align: --segments 'sentense' is unknown,"
            + " did you mean sentences?",
        "align x --out d --order up|razvorot align: --order 'up' is none of auto, kept, any;"
            + " --help tells more",
        "align x --out d --min-score 0,9|razvorot align: --min-score '0,9' is no number from 0 to"
            + " 1: write 0.9",
        "align x --out d --min-score 90|razvorot align: --min-score '90' is no number from 0 to 1,"
            + " such as 0.9",
        "align x --out d --threads 0|razvorot align: --threads '0' is no whole number from 1 to"
            + " 1024",
        "align x --out d --encoding klingon|razvorot align: --encoding 'klingon' is no encoding;"
            + " windows-1251 and koi8-r are",
        "convert a b --max-units 50,000|razvorot convert: --max-units '50,000' is no whole number:"
            + " write 50000",
        "convert a b --profile xyz|razvorot convert: --profile 'xyz' is none of default, omegat,"
            + " okapi, trados, ...",
        "convert a b --columns en;ru|razvorot convert: --columns 'en;ru' is not of the form"
            + " en=2,ru=3",
        "transliterate x|razvorot transliterate: one is missing: (--scheme, --rules, --list,"
            + " --all)",
        "evaluate a b c|razvorot evaluate: one too many: c; razvorot evaluate --help tells more",
        "evaluate --merge --pairs a b|razvorot evaluate: --merge, --pairs are mutually exclusive"
            + " (specify only one)",
      })
  void wrong_arguments_are_answered_in_one_line(String line, String answer) {
    CommandRun run = CommandRun.of((Object[]) line.split(" "));

    assertThat(run).isEqualTo(new CommandRun(2, "", answer + "\n"));
    assertThat(answer).hasSizeLessThan(81);
  }

  @ParameterizedTest
  @CsvSource({
    "help align, align --help",
    "help, --help",
    "help lexicon train, lexicon train --help"
  })
  void help_is_a_command_too(String line, String other) {
    CommandRun run = CommandRun.of((Object[]) line.split(" "));

    assertThat(run.code()).isZero();
    assertThat(run).isEqualTo(CommandRun.of((Object[]) other.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        AlignCommand.class,
        ConvertCommand.class,
        EvaluateCommand.class,
        InfoCommand.class,
        NormalizeCommand.class,
        TransliterateCommand.class,
        ValidateCommand.class
      })
  void lines_beneath_the_options_fit_as_they_are(Class<?> command) {
    assertThat(command.getAnnotation(Command.class).footer())
        .allSatisfy(row -> assertThat(row).hasSizeLessThan(81));
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
    assertThat(run.err()).contains("(PATH): \"\": the name is empty\n");
  }

  @Test
  void what_is_too_deep_for_the_stack_is_answered_in_one_line() {
    PrintStream deep =
        new PrintStream(new ByteArrayOutputStream()) {
          @Override
          public void write(byte[] bytes, int from, int length) {
            throw new StackOverflowError();
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    assertThat(Main.run(deep, new PrintStream(err, true), "--version")).isEqualTo(2);

    assertThat(err)
        .hasToString("razvorot: out of stack; java -Xss with more megabytes was expected\n");
  }

  @Test
  void any_program_may_call_it_with_streams_of_its_own() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes);

    assertThat(Main.run(stream, stream, "--version")).isZero();

    assertThat(bytes).hasToString("razvorot " + Razvorot.VERSION + "\n");
  }
}
