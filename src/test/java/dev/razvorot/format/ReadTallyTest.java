package dev.razvorot.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.razvorot.Place;
import org.junit.jupiter.api.Test;

/** What is counted while a file is read. */
class ReadTallyTest {
  private static final Oddity NO_TEXT = Oddity.skipped("no-text", "one side is missing");
  private static final Oddity LATE_NOTE = Oddity.repaired("late-note", "note after the texts");
  private static final Oddity HEADER = Oddity.noted("header", "header without srclang");

  private final ReadTally tally = new ReadTally("память.tmx");

  @Test
  void kept_and_skipped_are_what_the_file_holds() {
    tally.add(HEADER, place(1));
    tally.beginUnit();
    tally.keep();
    tally.beginUnit();
    tally.skip(NO_TEXT, place(5));

    ReadReport report = tally.report();
    assertThat(report.read()).isEqualTo(2);
    assertThat(report.kept()).isEqualTo(1);
    assertThat(report.skipped()).isEqualTo(1);
    assertThat(report.repaired()).isZero();
  }

  @Test
  void a_unit_mended_twice_is_one_repaired_unit() {
    tally.beginUnit();
    tally.add(LATE_NOTE, place(3));
    tally.add(LATE_NOTE, place(4));
    tally.keep();
    tally.beginUnit();
    tally.keep();

    assertThat(tally.report().repaired()).isEqualTo(1);
    assertThat(tally.report().entries())
        .containsExactly(new ReadReport.Entry(LATE_NOTE, 2, java.util.List.of(place(3), place(4))));
  }

  @Test
  void places_are_kept_up_to_a_bound_and_counted_beyond() {
    for (int line = 1; line <= 1000; line++) {
      tally.add(HEADER, place(line));
    }

    ReadReport.Entry entry = tally.report().entries().get(0);
    assertThat(entry.count()).isEqualTo(1000);
    assertThat(entry.places()).hasSize(ReadTally.PLACES).startsWith(place(1));
  }

  @Test
  void nothing_odd_is_clean() {
    assertThat(tally.report().isClean()).isTrue();
  }

  private static Place place(int line) {
    return new Place("память.tmx", line, 1);
  }
}
