package dev.razvorot.align.anyorder;

import dev.razvorot.align.anyorder.Candidates.Candidate;
import dev.razvorot.align.bitext.Chance;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Side;
import dev.razvorot.align.evidence.Features;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a few features are worth beyond the usual in short lines: titles of five words say less by
 * their length and their marks than sentences, and share more by chance.
 */
final class Brevity {
  /** Features that count otherwise in short lines. */
  private static final List<String> TAKEN =
      List.of(
          "pair.nearness",
          "pair.lesser-lead",
          "pair.lesser-lead-over-0",
          "pair.share",
          "pair.best-of-both",
          "cover.lesser",
          "cover.mean",
          "mark.same",
          "mark.same-rare",
          "mark.one-missing",
          "mark.sentences",
          "length.apart");

  static final List<String> NAMES =
      Stream.concat(Stream.of("short.any", "short.unlinked"), TAKEN.stream().map("short."::concat))
          .toList();

  /** Words of both lines from which a pair is not short. */
  private static final float LONG = 40;

  private static final int UNLINKED = Features.NAMES.indexOf("link.none.0");

  private final Side english;
  private final Side russian;
  private final int[] taken;

  /** {@code names}: of all features, in their order. */
  Brevity(PreparedBitext bitext, List<String> names) {
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.taken = TAKEN.stream().mapToInt(names::indexOf).toArray();
  }

  void describe(Candidate pair, FeatureRow row) {
    int words = english.lines[pair.english()].length + russian.lines[pair.russian()].length;
    float brevity = Math.max(0, 1 - words / LONG);
    row.add(brevity);
    row.add(brevity * unlinked(row));
    for (int feature : taken) {
      row.add(brevity * row.get(feature));
    }
  }

  private static float unlinked(FeatureRow row) {
    float sum = 0;
    for (int bin = 0; bin < Chance.BINS; bin++) {
      sum += row.get(UNLINKED + bin);
    }
    return sum;
  }
}
