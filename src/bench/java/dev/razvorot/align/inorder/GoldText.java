package dev.razvorot.align.inorder;

import dev.razvorot.Document;
import dev.razvorot.Place;
import dev.razvorot.Segment;
import dev.razvorot.align.GoldBitext;
import dev.razvorot.evaluation.Counting;
import dev.razvorot.format.ladder.LineBead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text in both languages and its beads, by the lines of its files.
 *
 * @param counting whether its beads are right as they are, or by paragraph: {@link
 *     Counting#MERGED}, any beads inside one are right
 */
record GoldText(Document english, Document russian, List<LineBead> beads, Counting counting) {
  /** One run of dropped pairs in so many is longer than one, by up to so many more. */
  private static final int LONGER = 4;

  /** Beads of the longest paragraph. */
  private static final int LONGEST = 6;

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

  /**
   * Leaves some pairs untranslated, singly and in runs: their English lines stand on the Russian
   * side too, as in manuals whose translation is behind. Only beads of as many lines of either
   * side can be.
   *
   * @param share share of pairs at which a run begins
   */
  GoldText untranslated(Random random, double share) {
    Map<Integer, String> copied = new HashMap<>();
    int run = 0;
    for (LineBead bead : beads) {
      if (run == 0 && random.nextDouble() < share) {
        run = 1 + random.nextInt(LONGER);
      }
      if (run > 0 && bead.source().size() == bead.target().size()) {
        run--;
        for (int k = 0; k < bead.source().size(); k++) {
          Segment original = segment(english, bead.source().get(k));
          copied.put(bead.target().get(k), original.text());
        }
      }
    }
    return new GoldText(english, with(copied), beads, counting);
  }

  /**
   * Puts other Russian lines in the place of some pairs', as where a text was made fit for its
   * readers: imprints, telephones, notes on the law. Both lines have no counterpart then.
   *
   * @param share of the pairs of one line each
   * @param strangers the lines to put there
   */
  GoldText localized(Random random, double share, List<String> strangers) {
    List<LineBead> parted = new ArrayList<>();
    Map<Integer, String> local = new HashMap<>();
    for (LineBead bead : beads) {
      if (isOneLine(bead) && random.nextDouble() < share) {
        local.put(bead.target().get(0), strangers.get(random.nextInt(strangers.size())));
        parted.add(new LineBead(bead.source(), List.of(), bead.score()));
        parted.add(new LineBead(List.of(), bead.target(), bead.score()));
      } else {
        parted.add(bead);
      }
    }
    return new GoldText(english, with(local), parted, counting);
  }

  /** Joins runs of beads, one or several, to paragraphs of a line each, as word processors keep them. */
  GoldText inParagraphs(Random random) {
    List<LineBead> joined = new ArrayList<>();
    List<Segment> lines = new ArrayList<>();
    List<Segment> rows = new ArrayList<>();
    for (int from = 0; from < beads.size(); ) {
      int to = Math.min(beads.size(), from + 1 + random.nextInt(LONGEST));
      List<Integer> source = join(english, beads.subList(from, to), LineBead::source, lines);
      List<Integer> target = join(russian, beads.subList(from, to), LineBead::target, rows);
      joined.add(new LineBead(source, target, OptionalDouble.empty()));
      from = to;
    }
    return new GoldText(with(english, lines), with(russian, rows), joined, counting);
  }

  /**
   * Joins neighbours on one side alone, as where a heading runs into its text.
   *
   * @param share of the pairs of one line each that are joined with the next
   */
  GoldText merged(Random random, double share) {
    List<LineBead> joined = new ArrayList<>();
    List<Segment> lines = new ArrayList<>();
    List<Segment> rows = new ArrayList<>();
    for (int from = 0; from < beads.size(); ) {
      boolean two = from + 1 < beads.size()
              && isOneLine(beads.get(from))
              && isOneLine(beads.get(from + 1));
      int to = two && random.nextDouble() < share ? from + 2 : from + 1;
      boolean ofEnglish = random.nextBoolean();
      List<LineBead> run = beads.subList(from, to);
      List<Integer> source = gather(english, run, LineBead::source, lines, ofEnglish);
      List<Integer> target = gather(russian, run, LineBead::target, rows, !ofEnglish);
      joined.add(new LineBead(source, target, OptionalDouble.empty()));
      from = to;
    }
    return new GoldText(with(english, lines), with(russian, rows), joined, counting);
  }

  private static boolean isOneLine(LineBead bead) {
    return bead.source().size() == 1 && bead.target().size() == 1;
  }

  /** The lines of a side of some beads, in one if there are two beads and they are to be joined. */
  private static List<Integer> gather(
      Document document,
      List<LineBead> beads,
      Function<LineBead, List<Integer>> side,
      List<Segment> to,
      boolean isJoined) {
    if (isJoined && beads.size() > 1) {
      return join(document, beads, side, to);
    }
    List<Integer> lines = new ArrayList<>();
    for (LineBead bead : beads) {
      for (int line : side.apply(bead)) {
        Segment old = segment(document, line);
        lines.add(to.size());
        Place place = new Place(document.name(), to.size() + 1, 1);
        to.add(new Segment(Integer.toString(to.size()), old.text(), place, old.kind()));
      }
    }
    return lines;
  }

  private static List<Integer> join(
      Document document,
      List<LineBead> beads,
      Function<LineBead, List<Integer>> side,
      List<Segment> to) {
    String text =
        beads.stream()
            .flatMap(bead -> side.apply(bead).stream())
            .map(line -> segment(document, line).text())
            .collect(Collectors.joining(" "));
    if (text.isEmpty()) {
      return List.of();
    }
    int line = to.size();
    Place place = new Place(document.name(), line + 1, 1);
    to.add(new Segment(Integer.toString(line), text, place, Segment.Kind.BODY));
    return List.of(line);
  }

  private static Document with(Document document, List<Segment> segments) {
    return new Document(document.name(), document.language(), segments);
  }

  private static Segment segment(Document document, int line) {
    return document.segments().get(GoldBitext.segment(document, line));
  }

  /** The Russian lines, of which some have another text. */
  private Document with(Map<Integer, String> texts) {
    List<Segment> segments = new ArrayList<>();
    for (Segment segment : russian.segments()) {
      String text = texts.getOrDefault(segment.place().line() - 1, segment.text());
      segments.add(new Segment(segment.id(), text, segment.place(), segment.kind()));
    }
    return with(russian, segments);
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
