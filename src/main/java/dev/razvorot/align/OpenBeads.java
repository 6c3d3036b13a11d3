package dev.razvorot.align;

import dev.razvorot.Alignment;
import dev.razvorot.Bead;
import dev.razvorot.align.bitext.Anchor;
import dev.razvorot.align.evidence.counterparts.Coverage;
import java.util.ArrayList;
import java.util.List;

/** An alignment whose one-sided beads are open, and those beads that are opened: of free lines. */
final class OpenBeads {
  /** {@code [line]} the bead that holds it. */
  private final Bead[] ofEnglish;

  private final Bead[] ofRussian;

  /** {@code [line]} whether it is free. */
  private final boolean[] english;

  private final boolean[] russian;

  OpenBeads(Alignment alignment) {
    this.ofEnglish = new Bead[alignment.source().size()];
    this.ofRussian = new Bead[alignment.target().size()];
    this.english = new boolean[ofEnglish.length];
    this.russian = new boolean[ofRussian.length];
    for (Bead bead : alignment.beads()) {
      bead.source().indexes().forEach(line -> ofEnglish[line] = bead);
      bead.target().indexes().forEach(row -> ofRussian[row] = bead);
      if (!bead.isPair()) {
        open(bead);
      }
    }
  }

  /** Opens the beads that anchors cross, where it may be worth it; whether it is anywhere. */
  boolean open(List<Anchor> crossing, Coverage coverage) {
    boolean any = false;
    for (Anchor anchor : crossing) {
      Bead source = ofEnglish[anchor.english()];
      Bead target = ofRussian[anchor.russian()];
      if (source != target && isBetter(anchor, source, target, coverage)) {
        open(source);
        open(target);
        any = true;
      }
    }
    return any;
  }

  /** Whether two lines cover more of each other than of those in their beads, beyond chance. */
  private static boolean isBetter(Anchor anchor, Bead source, Bead target, Coverage coverage) {
    if (!isSmall(source) || !isSmall(target)) {
      return false;
    }
    double covered = coverage.of(anchor.english(), anchor.russian()) - Coverage.CHANCE;
    return covered > covered(source, coverage) && covered > covered(target, coverage);
  }

  private static double covered(Bead bead, Coverage coverage) {
    return bead.isPair() ? coverage.of(bead.source().start(), bead.target().start()) : 0;
  }

  /** Whether a bead holds one line of either side at most. */
  static boolean isSmall(Bead bead) {
    return bead.source().size() <= 1 && bead.target().size() <= 1;
  }

  private void open(Bead bead) {
    bead.source().indexes().forEach(line -> english[line] = true);
    bead.target().indexes().forEach(row -> russian[row] = true);
  }

  /** The free English lines, ascending. */
  List<Integer> lines() {
    return free(english);
  }

  /** The free Russian lines, ascending. */
  List<Integer> rows() {
    return free(russian);
  }

  private static List<Integer> free(boolean[] lines) {
    List<Integer> free = new ArrayList<>();
    for (int line = 0; line < lines.length; line++) {
      if (lines[line]) {
        free.add(line);
      }
    }
    return free;
  }
}
