package dev.razvorot.align.anyorder.candidates;

import dev.razvorot.align.bitext.Interruption;
import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * For lists in any order: the likeliest partners of each line, by an inverted index over linked
 * words.
 *
 * <p>Nearness is the geometric mean of the shares of both lines' information that linked words
 * cover, times how well the lengths fit.
 */
public final class Candidates {
  /** Russian code points to an English one in a headline. */
  private static final double GROWTH = 1.2;

  /** Code points added to either side, so that very short lines may differ freely. */
  private static final double SMOOTHING = 5;

  /** Log ratio of lengths that costs a quarter of a nat: a usual spread of headlines. */
  private static final double SPREAD = 0.4;

  private static final double SPREAD_COST = 0.25;

  /** A pair of lines and how near they are, in [0, 1]. */
  public record Candidate(int english, int russian, float nearness) {}

  private final Side english;
  private final Side russian;
  private final Information information;
  private final Partners[] ofRussian;
  private final Partners[] ofEnglish;

  /** The partners of all lines of a bitext. */
  public Candidates(PreparedBitext bitext) {
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.information = new Information(bitext);
    this.ofRussian = Partners.ofEach(russian.size());
    this.ofEnglish = Partners.ofEach(english.size());
    Covers covers = new Covers(bitext, information);
    for (int row = 0; row < russian.size(); row++) {
      visit(row, covers);
    }
  }

  private void visit(int row, Covers covers) {
    Interruption.check();
    covers.visit(
        row,
        (line, ofLine, ofRow) -> {
          float nearness = nearness(line, row, ofLine, ofRow);
          ofRussian[row].offer(line, nearness);
          ofEnglish[line].offer(row, nearness);
        });
  }

  private float nearness(int line, int row, float ofLine, float ofRow) {
    double own = Math.min(1, ofLine / information.englishLine(line));
    double other = Math.min(1, ofRow / information.russianLine(row));
    double length = russian.codePoints[row] + SMOOTHING;
    double expected = GROWTH * english.codePoints[line] + SMOOTHING;
    double ratio = Math.log(length / expected) / SPREAD;
    return (float) (Math.sqrt(own * other) * Math.exp(-SPREAD_COST * ratio * ratio));
  }

  /** The kept pairs, by Russian line, nearest first; then those that only English lines kept. */
  public List<Candidate> list() {
    List<Candidate> list = new ArrayList<>();
    for (int row = 0; row < russian.size(); row++) {
      Partners partners = ofRussian[row];
      for (int k = 0; k < partners.size(); k++) {
        list.add(new Candidate(partners.line(k), row, partners.nearness(k)));
      }
    }
    for (int line = 0; line < english.size(); line++) {
      addMissing(line, list);
    }
    return list;
  }

  private void addMissing(int line, List<Candidate> list) {
    Partners partners = ofEnglish[line];
    for (int k = 0; k < partners.size(); k++) {
      if (!ofRussian[partners.line(k)].holds(line)) {
        list.add(new Candidate(line, partners.line(k), partners.nearness(k)));
      }
    }
  }

  /** The partners of a Russian line. */
  public Partners ofRussian(int row) {
    return ofRussian[row];
  }

  /** The partners of an English line. */
  public Partners ofEnglish(int line) {
    return ofEnglish[line];
  }
}
