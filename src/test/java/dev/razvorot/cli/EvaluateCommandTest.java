package dev.razvorot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir private Path folder;

  @Test
  void scores_are_printed_with_four_digits() throws IOException {
    Path gold = write("gold.tsv", "0\t0\n1,2\t1\n3\t\n");
    Path result = write("result.tsv", "0\t0\n1\t1\n2\t\n3\t\n");

    CommandRun run = CommandRun.of("evaluate", gold, result);

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                0,
                """
                1 document
                strict  P 0.5000  R 0.5000  F1 0.5000
                lax     P 0.7500  R 1.0000  F1 0.8571
                """,
                ""));
  }

  @Test
  void pairs_and_merged_beads_are_counted_on_request() throws IOException {
    Path gold = write("gold.tsv", "0,1\t0,1\n2\t2\n");
    Path result = write("result.tsv", "0\t0\n1\t1\n2\t2\n3\t\n");

    assertThat(CommandRun.of("evaluate", "--pairs", gold, result).out())
        .contains("strict  P 0.3333  R 0.5000  F1 0.4000");
    assertThat(CommandRun.of("evaluate", gold, result, "--merge").out())
        .contains("strict  P 0.6667  R 1.0000  F1 0.8000");
  }

  @Test
  void a_document_without_result_is_told_and_counts_as_missed() throws IOException {
    write("a.gold.tsv", "0\t0\n");
    write("b.gold.tsv", "0\t0\n");
    write("a.ladder.tsv", "0\t0\t0.9000\n");

    CommandRun run = CommandRun.of("evaluate", folder, folder);

    assertThat(run.out())
        .isEqualTo(
            """
            b: no result, every bead missed
            2 documents
            strict  P 1.0000  R 0.5000  F1 0.6667
            lax     P 1.0000  R 0.5000  F1 0.6667
            """);
  }

  @Test
  void calibration_is_printed_and_drawn() throws IOException {
    Path gold = write("gold.tsv", "0\t0\n1\t1\n");
    Path result = write("result.tsv", "0\t0\t0.9500\n1\t2\t0.4500\n");
    Path plot = folder.resolve("plot.svg");

    CommandRun run = CommandRun.of("evaluate", "--calibration", "--plot", plot, gold, result);

    assertThat(run.out())
        .endsWith(
            """
            2 pairs with a score in 10 bins: expected calibration error 0.2500
            by chance alone exact probabilities would show 0.2885, seldom above 0.3000
               score     right     pairs
              0.4500    0.0000         1
              0.9500    1.0000         1
            at 0.9: precision 1.0000, share kept 0.5000
            """);
    assertThat(plot).content().startsWith("<svg");
  }

  @Test
  void a_plot_that_cannot_be_written_is_told() throws IOException {
    Path gold = write("gold.tsv", "0\t0\n");

    CommandRun run = CommandRun.of("evaluate", "--plot", folder, gold, gold);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(folder + " is a folder; a file was expected");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
