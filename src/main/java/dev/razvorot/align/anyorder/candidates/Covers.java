package dev.razvorot.align.anyorder.candidates;

import dev.razvorot.align.bitext.PreparedBitext;
import dev.razvorot.align.bitext.Repeats;
import dev.razvorot.align.bitext.Side;
import dev.razvorot.align.bitext.WordLinks;
import java.util.Arrays;

/**
 * For one Russian line after another, how much of its information and of each English line's linked
 * words cover: an inverted index over words.
 *
 * <p>Lines that share a rare word are found by walking its lines, those that share several common
 * ones by {@link CommonWordLines}; the most promising of them are looked at closely. O(lines walked
 * + lines of the list / 64) for each Russian line. Not for several threads.
 */
final class Covers {
  /** A word in more lines is common: its lines are not walked. */
  private static final int RARE = 400;

  /** Words in more than one of so many lines tell nothing apart, unless the list is short. */
  private static final int USELESS = 5;

  static final int SHORT_LIST = 40;

  /** Lines looked at closely: of those that share a rare word, and of those that do not. */
  private static final int PROMISING = 400;

  /** Steps in which what lines cover is sorted. */
  private static final int STEPS = 256;

  private final Side english;
  private final Side russian;
  private final WordLinks links;
  private final Information information;
  private final CommonWordLines common;
  private final CloseLook closeLook;
  private final Repeats repeats;
  private final int useful;

  /** {@code [English line]} roughly the nats of the Russian line that it covers. */
  private final float[] covered;

  private final int[] touched;
  private int count;
  private final int[] ofStep = new int[STEPS];

  Covers(PreparedBitext bitext, Information information) {
    this.english = bitext.english();
    this.russian = bitext.russian();
    this.links = bitext.links();
    this.information = information;
    this.useful = Math.max(SHORT_LIST, english.size() / USELESS);
    this.common = new CommonWordLines(english, RARE, useful);
    this.closeLook = new CloseLook(bitext, information);
    this.repeats = new Repeats(russian.typeCount());
    this.covered = new float[english.size()];
    this.touched = new int[english.size()];
  }

  /** What is done with an English line that a Russian one touches. */
  interface Visitor {
    /** Nats of the English line, of the Russian line, that are covered. */
    void touch(int line, float ofLine, float ofRow);
  }

  /** Shows the most promising English lines that share linked words with a Russian one. */
  void visit(int row, Visitor visitor) {
    repeats.begin();
    for (int word : russian.lines[row]) {
      if (repeats.before(word) == 0) {
        spread(word);
      }
    }
    float least = leastOfBest();
    for (int k = 0; k < count; k++) {
      if (covered[touched[k]] >= least) {
        closeLook.show(touched[k], visitor);
      }
    }
    for (int line : common.best(PROMISING)) {
      if (covered[line] < least || covered[line] == 0) {
        closeLook.show(line, visitor);
      }
    }
    forget();
  }

  private void spread(int word) {
    int[] others = links.words[word];
    byte[] classes = links.classes[word];
    float worth = information.russian(word);
    for (int k = 0; k < others.length; k++) {
      int[] lines = english.linesOf[others[k]];
      if (lines.length <= useful) {
        closeLook.link(word, others[k], WordLinks.SHARE[classes[k]]);
        if (common.isCommon(others[k])) {
          common.hold(others[k]);
        } else {
          walk(lines, WordLinks.SHARE[classes[k]] * worth);
        }
      }
    }
    common.count();
  }

  private void walk(int[] lines, float worth) {
    for (int line : lines) {
      if (covered[line] == 0) {
        touched[count++] = line;
      }
      covered[line] += worth;
    }
  }

  /** What the least of the most promising lines covers: some more than are wanted reach it. */
  private float leastOfBest() {
    if (count <= PROMISING) {
      return 0;
    }
    float top = 0;
    for (int k = 0; k < count; k++) {
      top = Math.max(top, covered[touched[k]]);
    }
    float scale = (STEPS - 1) / top;
    Arrays.fill(ofStep, 0);
    for (int k = 0; k < count; k++) {
      ofStep[(int) (covered[touched[k]] * scale)]++;
    }
    int step = STEPS;
    for (int found = 0; found < PROMISING; found += ofStep[step]) {
      step--;
    }
    return step / scale;
  }

  private void forget() {
    for (int k = 0; k < count; k++) {
      covered[touched[k]] = 0;
    }
    count = 0;
    closeLook.forget();
  }
}
