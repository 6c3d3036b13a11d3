package dev.razvorot.align.anyorder;

import dev.razvorot.Bead;
import dev.razvorot.Span;
import dev.razvorot.align.bitext.Interruption;
import dev.razvorot.align.evidence.Witnesses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Pairs of lines in any order on their way to beads: each line of either side in one couple at
 * most.
 */
final class Couples {
  private static final int NONE = -1;

  private record Couple(Span source, Span target, double odds) {}

  /** {@code [line]} index of its couple in {@link #couples}. */
  private final int[] ofEnglish;

  private final int[] ofRussian;

  /** {@code [line]} probability of its likeliest pair that is no couple. */
  private final double[] english;

  private final double[] russian;
  private final List<Couple> couples = new ArrayList<>();

  Couples(int english, int russian) {
    this.ofEnglish = new int[english];
    this.ofRussian = new int[russian];
    this.english = new double[english];
    this.russian = new double[russian];
    Arrays.fill(ofEnglish, NONE);
    Arrays.fill(ofRussian, NONE);
  }

  void add(int line, int row, double odds) {
    ofEnglish[line] = couples.size();
    ofRussian[row] = couples.size();
    couples.add(new Couple(Span.of(line), Span.of(row), odds));
  }

  /**
   * Notes a pair that is no couple: as likely as it is, its lines have a counterpart, if both are
   * free.
   */
  void pass(int line, int row, double odds) {
    if (ofEnglish[line] == NONE && ofRussian[row] == NONE) {
      double likely = probability(odds);
      english[line] = Math.min(1, english[line] + likely);
      russian[row] = Math.min(1, russian[row] + likely);
    }
  }

  private static double probability(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  /** The score of a Russian line that is in no couple: how likely it has no counterpart. */
  OptionalDouble aloneRussian(int row) {
    return ofRussian[row] == NONE ? OptionalDouble.of(1 - russian[row]) : OptionalDouble.empty();
  }

  /** Lets every couple take in a free neighbour on either side, first come first served. */
  void join(Joining joining) {
    for (int index = 0; index < couples.size(); index++) {
      grow(index, joining, -1);
      grow(index, joining, 1);
    }
  }

  private void grow(int index, Joining joining, int step) {
    Couple couple = couples.get(index);
    Span target = stretched(couple.target(), step, ofRussian);
    if (couple.source().size() == 1
        && !target.equals(couple.target())
        && joining.joins(couple.source(), couple.target(), couple.source(), target)) {
      replace(index, new Couple(couple.source(), target, couple.odds()));
      return;
    }
    Span source = stretched(couple.source(), step, ofEnglish);
    if (couple.target().size() == 1
        && !source.equals(couple.source())
        && joining.joins(couple.source(), couple.target(), source, couple.target())) {
      replace(index, new Couple(source, couple.target(), couple.odds()));
    }
  }

  private void replace(int index, Couple couple) {
    couples.set(index, couple);
    couple.source().indexes().forEach(line -> ofEnglish[line] = index);
    couple.target().indexes().forEach(row -> ofRussian[row] = index);
  }

  private static Span stretched(Span span, int step, int[] taken) {
    int next = step < 0 ? span.start() - 1 : span.end();
    if (next < 0 || next >= taken.length || taken[next] != NONE) {
      return span;
    }
    return step < 0 ? new Span(next, span.end()) : new Span(span.start(), next + 1);
  }

  /** Every line in one bead, in the order of the English side, then what is only Russian. */
  List<Bead> beads(Witnesses witnesses) {
    List<Bead> beads = new ArrayList<>();
    for (int line = 0; line < ofEnglish.length; line++) {
      if (ofEnglish[line] == NONE) {
        beads.add(Bead.ofSource(line, 1 - english[line]));
      } else if (couples.get(ofEnglish[line]).source().start() == line) {
        beads.add(bead(couples.get(ofEnglish[line]), witnesses));
      }
    }
    for (int row = 0; row < ofRussian.length; row++) {
      if (ofRussian[row] == NONE) {
        beads.add(Bead.ofTarget(row, 1 - russian[row]));
      }
    }
    return beads;
  }

  private static Bead bead(Couple couple, Witnesses witnesses) {
    Interruption.check();
    double score = probability(couple.odds());
    return new Bead(
        couple.source(), couple.target(), score, witnesses.of(couple.source(), couple.target()));
  }
}
