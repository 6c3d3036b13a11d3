package dev.razvorot.align.inorder;

import dev.razvorot.Document;
import dev.razvorot.Segment;
import dev.razvorot.evaluation.Counting;
import dev.razvorot.format.ladder.LineBead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A text in both languages and its beads, by the lines of its files.
 *
 * @param counting whether its beads are right as they are, or by paragraph: {@link
 *     Counting#MERGED}, any beads inside one are right
 */
record GoldText(Document english, Document russian, List<LineBead> beads, Counting counting) {
  /** One run of dropped pairs in so many is longer than one, by up to so many more. */
  private static final int LONGER = 4;

  /** The beads [from, to) and their lines. */
  GoldText part(int from, int to) {
    return of(beads.subList(from, to), Set.of(), Set.of());
  }

  /**
   * Drops one side of pairs, singly and in runs, so that what stays has no counterpart.
   *
   * @param share share of pairs at which a run begins
   */
  GoldText thinned(Random random, double share) {
    Set<Integer> lines = new HashSet<>();
    Set<Integer> rows = new HashSet<>();
    int run = 0;
    boolean ofEnglish = false;
    for (LineBead bead : beads) {
      if (run == 0 && random.nextDouble() < share) {
        run = random.nextInt(LONGER) == 0 ? 1 + random.nextInt(LONGER) : 1;
        ofEnglish = random.nextBoolean();
      }
      if (run > 0 && !bead.source().isEmpty() && !bead.target().isEmpty()) {
        run--;
        (ofEnglish ? lines : rows).addAll(ofEnglish ? bead.source() : bead.target());
      }
    }
    return of(beads, lines, rows);
  }

  /** These beads and their lines, without some lines. */
  private GoldText of(List<LineBead> chosen, Set<Integer> lines, Set<Integer> rows) {
    List<LineBead> kept = new ArrayList<>();
    Set<Integer> english = new HashSet<>();
    Set<Integer> russian = new HashSet<>();
    for (LineBead bead : chosen) {
      List<Integer> source = minus(bead.source(), lines);
      List<Integer> target = minus(bead.target(), rows);
      if (!source.isEmpty() || !target.isEmpty()) {
        kept.add(new LineBead(source, target, bead.score()));
      }
      english.addAll(source);
      russian.addAll(target);
    }
    return new GoldText(only(this.english, english), only(this.russian, russian), kept, counting);
  }

  private static List<Integer> minus(List<Integer> lines, Collection<Integer> dropped) {
    return lines.stream().filter(line -> !dropped.contains(line)).toList();
  }

  private static Document only(Document document, Set<Integer> lines) {
    List<Segment> kept =
        document.segments().stream()
            .filter(segment -> lines.contains(segment.place().line() - 1))
            .toList();
    return new Document(document.name(), document.language(), kept);
  }
}
