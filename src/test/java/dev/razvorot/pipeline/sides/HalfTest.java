package dev.razvorot.pipeline.sides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Finding;
import dev.razvorot.Finding.Severity;
import dev.razvorot.Place;
import dev.razvorot.Segment;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfTest {
  private static final Finding REPAIRED =
      new Finding(Severity.WARNING, "broken-encoding", "read anew");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 1 broken line repaired: 1",
        "8 | 8 broken lines repaired: 1, 2, 3, 4, 5, 6, 7, 8",
        "9 | 9 broken lines repaired: 1, 2, 3, 4, 5, 6, 7, 8, ..."
      })
  void repaired_lines_are_listed_as_far_as_there_is_room(int lines, String message) {
    List<Segment> segments = IntStream.rangeClosed(1, lines).mapToObj(HalfTest::repaired).toList();

    assertThat(new Half(Path.of("a.txt"), "", segments).repairs())
        .contains(new Note(Note.Kind.REPAIR, "a.txt", message));
  }

  private static Segment repaired(int line) {
    Place place = new Place("a.txt", line, 1);
    return new Segment("s" + line, "Снег", place, Segment.Kind.HEADLINE, List.of(REPAIRED));
  }
}
