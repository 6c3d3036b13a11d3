package dev.razvorot.translit;

import dev.razvorot.translit.inverse.Inverse;
import dev.razvorot.translit.inverse.Reading;
import dev.razvorot.translit.passes.Rewriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Orders what a Latin word may have been: exact words before others, known ones before others, then
 * by their letters.
 *
 * @param inverse gives the words
 * @param forward tells which of them the scheme writes just so
 * @param familiarity how well known a word in small letters is
 */
record Ranking(Inverse inverse, Rewriter forward, ToDoubleFunction<String> familiarity) {
  /** Candidates returned at most: more than a person reads. */
  private static final int MOST = 16;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::exact)
          .thenComparingDouble(Candidate::familiarity)
          .reversed()
          .thenComparingDouble(Candidate::nats)
          .thenComparing(Candidate::text);

  /**
   * What a word may have been, best first; the word itself if the rules write it in no way.
   *
   * @param latin a word in NFC; not empty
   */
  List<Candidate> candidates(String latin) {
    List<Reading> readings = inverse.readings(latin);
    if (readings.isEmpty()) {
      return List.of(candidate(Inverse.unread(latin), 0));
    }
    return readings.stream()
        .map(reading -> candidate(reading, known(reading)))
        .sorted(BEST_FIRST)
        .limit(MOST)
        .map(one -> checked(one, latin))
        .sorted(BEST_FIRST)
        .toList();
  }

  private double known(Reading reading) {
    return familiarity.applyAsDouble(reading.cyrillic().toLowerCase(Locale.ROOT));
  }

  private static Candidate candidate(Reading reading, double known) {
    return new Candidate(reading.cyrillic(), false, known, reading.nats());
  }

  private Candidate checked(Candidate candidate, String latin) {
    boolean exact = forward.apply(candidate.text()).equals(latin);
    return new Candidate(candidate.text(), exact, candidate.familiarity(), candidate.nats());
  }
}
