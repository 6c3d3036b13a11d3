package dev.razvorot.align.evidence.clues;

import dev.razvorot.align.bitext.Chance;
import dev.razvorot.align.evidence.counterparts.Draft;
import dev.razvorot.align.evidence.counterparts.LinkCount;
import java.util.ArrayList;
import java.util.List;

/** Words by the class of their best counterpart and by how often chance would link them. */
final class LinkClue implements Clue {
  /** A name for each class and bin: {@code link.CLASS.BIN}. */
  static final List<String> NAMES = names();

  private static List<String> names() {
    List<String> classes =
        List.of("none", "weak", "alike", "later", "first", "name", "twin", "same", "unknown");
    List<String> names = new ArrayList<>();
    for (String strength : classes) {
      for (int bin = 0; bin < Chance.BINS; bin++) {
        names.add("link." + strength + "." + bin);
      }
    }
    return List.copyOf(names);
  }

  @Override
  public void weigh(Draft draft, int base, Tally tally) {
    LinkCount links = draft.links();
    for (int k = 0; k < links.size(); k++) {
      tally.add(base + links.cell(k), 1);
    }
  }
}
