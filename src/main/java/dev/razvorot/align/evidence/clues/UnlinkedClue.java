package dev.razvorot.align.evidence.clues;

import dev.razvorot.align.evidence.counterparts.Draft;
import dev.razvorot.align.evidence.counterparts.LinkCount;
import java.util.List;

/** Numbers and names that the other side lacks. */
final class UnlinkedClue implements Clue {
  static final List<String> NAMES =
      List.of(
          "unlinked.number.english",
          "unlinked.number.russian",
          "unlinked.name.english",
          "unlinked.name.russian");

  @Override
  public void weigh(Draft draft, int base, Tally tally) {
    LinkCount links = draft.links();
    tally.add(base, links.english.unlinkedNumbers());
    tally.add(base + 1, links.russian.unlinkedNumbers());
    tally.add(base + 2, links.english.unlinkedNames());
    tally.add(base + 3, links.russian.unlinkedNames());
  }
}
