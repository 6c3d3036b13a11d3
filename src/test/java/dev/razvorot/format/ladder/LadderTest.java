package dev.razvorot.format.ladder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.Place;
import dev.razvorot.Segment;
import dev.razvorot.Span;
import dev.razvorot.format.CorpusFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ladder files, written and read. */
class LadderTest {
  @TempDir private Path folder;

  @Test
  void numbers_are_lines_of_the_file_and_one_sided_beads_stay() throws IOException {
    Alignment alignment =
        new Alignment(
            document(Language.ENGLISH, 1, 4),
            document(Language.RUSSIAN, 2, 6, 7),
            List.of(
                new Bead(Span.of(0), new Span(0, 2), 0.95125, List.of()),
                new Bead(new Span(1, 2), new Span(2, 2), 0.5, List.of()),
                new Bead(new Span(2, 2), Span.of(2), 0.00015, List.of())));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    LadderWriter.write(bytes, alignment);

    assertThat(bytes.toString(UTF_8)).isEqualTo("0\t1,5\t0.9512\n3\t\t0.5000\n\t6\t0.0001\n");
  }

  @Test
  void reads_what_it_writes_and_gold_without_scores() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.tsv"), "\uFEFF# gold\r\n0\t1,5\t0.9512\r\n\r\n3\t\n");

    assertThat(LadderReader.read(file))
        .containsExactly(
            new LineBead(List.of(0), List.of(1, 5), OptionalDouble.of(0.9512)),
            new LineBead(List.of(3), List.of(), OptionalDouble.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,x_1|1:3: \"x\"; a 0-based line number was expected",
        "0_1,-2|1:5: \"-2\"; a 0-based line number was expected",
        "0_7,7|1:5: line 7 twice in one bead; each line once was expected",
        "0_1_высокая|1:5: \"высокая\"; a score between 0 and 1 was expected",
        "0_1_1.5|1:5: \"1.5\"; a score between 0 and 1 was expected",
        "0|1:1: 1 field(s); line numbers, TAB, line numbers, TAB, score was expected",
        "<tmx version='1.4'>|1:1: XML, such as a translation memory, which does not tell all lines of"
            + " the texts; a ladder, a table of line numbers, as align --to ladder writes it, was"
            + " expected",
        "_|1:1: a bead without lines; a line number on one side at least was expected",
      })
  void says_where_a_line_is_no_bead(String line, String message) {
    String text = line.replace('_', '\t') + "\n";

    assertThatThrownBy(() -> LadderReader.read("золото.tsv", text))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessage("золото.tsv:" + message);
  }

  private static Document document(Language language, int... lines) {
    List<Segment> segments =
        java.util.Arrays.stream(lines)
            .mapToObj(n -> new Place("a.txt", n, 1))
            .map(p -> new Segment("" + p.line(), "текст", p, Segment.Kind.HEADLINE))
            .toList();
    return new Document("a", language, segments);
  }

  @Test
  void a_bead_has_ascending_lines_and_a_probability() {
    OptionalDouble none = OptionalDouble.empty();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LineBead(List.of(1, 0), List.of(0), none))
        .withMessage("line numbers [1, 0] do not ascend from 0 on");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LineBead(List.of(0), List.of(-1), none));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LineBead(List.of(0), List.of(0), OptionalDouble.of(5)))
        .withMessage("score 5.0 is outside [0, 1]");
  }
}
