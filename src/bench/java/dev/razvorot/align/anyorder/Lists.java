package dev.razvorot.align.anyorder;

import dev.razvorot.Document;
import dev.razvorot.Language;
import dev.razvorot.Place;
import dev.razvorot.Segment;
import dev.razvorot.align.BenchSet;
import dev.razvorot.align.GoldBitext;
import dev.razvorot.format.ladder.LineBead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two lists whose lines know which of them belong together, so that others can be cut from them.
 *
 * @param english lines in their order
 * @param russian lines in their order
 * @param oneFile whether both are lines of one file
 */
public record Lists(List<Line> english, List<Line> russian, boolean oneFile) {
  /** Of the pairs, a sparse list keeps one in so many. */
  private static final int SPARSE = 29;

  /** Lines that a list cut from a longer one has at least, about. */
  private static final double LEAST_LINES = 60;

  /** Of the pairs of a list, at least this share is kept. */
  private static final double LEAST_KEPT = 0.03;

  private static final int ALONE = -1;

  /**
   * A line.
   *
   * @param pair the number it shares with its counterpart; {@link #ALONE} if it has none
   */
  public record Line(Segment segment, int pair) {

    /** A line that is made, with its pair's number. */
    static Line of(String text, int pair) {
      Place place = new Place("made", pair + 1, 1);
      return new Line(new Segment(Integer.toString(pair), text, place, Segment.Kind.BODY), pair);
    }

    /** Its text. */
    public String text() {
      return segment.text();
    }

    /** Whether it has no counterpart. */
    public boolean isAlone() {
      return pair == ALONE;
    }
  }

  static Lists of(ListText.Pair pair) {
    Map<Integer, Integer> english = new HashMap<>();
    Map<Integer, Integer> russian = new HashMap<>();
    pair.gold().stream()
        .sorted((a, b) -> a.get(0) - b.get(0))
        .forEach(
            both -> {
              russian.put(both.get(1), english.size());
              english.put(both.get(0), english.size());
            });
    return new Lists(lines(pair.english(), english), lines(pair.russian(), russian), pair.oneFile());
  }

  /** The lists of a set of the bench that is one pair of lists. */
  public static Lists of(BenchSet set) throws IOException {
    return of(ListText.Pair.of(GoldBitext.of(set).get(0)));
  }

  private static List<Line> lines(Document document, Map<Integer, Integer> pairs) {
    return IntStream.range(0, document.size())
        .mapToObj(k -> new Line(document.segments().get(k), pairs.getOrDefault(k, ALONE)))
        .toList();
  }

  /** All lines of documents that have one counterpart or none, but those that stand there twice. */
  static Lists of(List<GoldBitext> texts) {
    List<Line> english = new ArrayList<>();
    List<Line> russian = new ArrayList<>();
    for (GoldBitext text : texts) {
      for (LineBead bead : text.gold()) {
        if (bead.source().size() <= 1 && bead.target().size() <= 1) {
          boolean isPair = bead.source().size() + bead.target().size() == 2;
          int pair = isPair ? english.size() : ALONE;
          bead.source().forEach(line -> english.add(line(text.english(), line, pair)));
          bead.target().forEach(line -> russian.add(line(text.russian(), line, pair)));
        }
      }
    }
    return new Lists(unique(english), unique(russian), false);
  }

  private static Line line(Document document, int line, int pair) {
    return new Line(document.segments().get(GoldBitext.segment(document, line)), pair);
  }

  private static List<Line> unique(List<Line> lines) {
    Map<String, Long> times =
        lines.stream().collect(Collectors.groupingBy(Line::text, Collectors.counting()));
    return lines.stream().filter(line -> times.get(line.text()) == 1).toList();
  }

  /** The same with the Russian lines in random order. */
  Lists shuffled(Random random) {
    List<Line> shuffled = new ArrayList<>(russian);
    Collections.shuffle(shuffled, random);
    return new Lists(english, shuffled, oneFile);
  }

  /** Lists of random lines of these: of any size, and with any share of the pairs. */
  List<ListText.Pair> cut(int count, Random random) {
    double least = Math.min(1, LEAST_LINES / russian.size());
    List<ListText.Pair> cut = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      double size = Math.pow(least, random.nextDouble());
      double kept = Math.pow(LEAST_KEPT, random.nextDouble());
      cut.add(part(size, random).thinned(kept, random).pair());
    }
    return cut;
  }

  /** About this share of the lines; pairs stay or go together. */
  private Lists part(double share, Random random) {
    Set<Integer> kept = pairNumbers().filter(pair -> random.nextDouble() < share).collect(Collectors.toSet());
    return filtered(
        line -> line.isAlone() ? random.nextDouble() < share : kept.contains(line.pair()),
        line -> line.isAlone() ? random.nextDouble() < share : kept.contains(line.pair()));
  }

  /** The same but that some pairs lose one line, of either side; about this share stays whole. */
  Lists thinned(double kept, Random random) {
    Set<Integer> noEnglish = new HashSet<>();
    Set<Integer> noRussian = new HashSet<>();
    pairNumbers()
        .filter(pair -> random.nextDouble() >= kept)
        .forEach(pair -> (random.nextBoolean() ? noEnglish : noRussian).add(pair));
    return filtered(line -> !noEnglish.contains(line.pair()), line -> !noRussian.contains(line.pair()));
  }

  /** The same but that most pairs lose their Russian line. */
  Lists sparse() {
    return filtered(line -> true, line -> line.isAlone() || line.pair() % SPARSE == 0);
  }

  /** Lists of a handful of lines of these, of which some or none have a counterpart. */
  List<ListText.Pair> tiny(int count, Random random) {
    List<Integer> pairs = pairNumbers().toList();
    List<ListText.Pair> tiny = new ArrayList<>();
    while (tiny.size() < count) {
      Set<Integer> kept =
          random.ints(random.nextInt(4), 0, pairs.size()).mapToObj(pairs::get).collect(Collectors.toSet());
      Set<Line> others = new HashSet<>(few(english, random));
      others.addAll(few(russian, random));
      Predicate<Line> isIn = line -> kept.contains(line.pair()) || others.contains(line);
      Lists lists = filtered(isIn, isIn);
      if (!lists.english.isEmpty() && !lists.russian.isEmpty()) {
        tiny.add(lists.pair());
      }
    }
    return tiny;
  }

  private static List<Line> few(List<Line> lines, Random random) {
    return random.ints(random.nextInt(6), 0, lines.size()).mapToObj(lines::get).toList();
  }

  private Stream<Integer> pairNumbers() {
    return english.stream().map(Line::pair).filter(pair -> pair != ALONE);
  }

  private Lists filtered(Predicate<Line> ofEnglish, Predicate<Line> ofRussian) {
    return new Lists(
        english.stream().filter(ofEnglish).toList(),
        russian.stream().filter(ofRussian).toList(),
        oneFile);
  }

  /** The lists with what belongs together, as documents. */
  ListText.Pair pair() {
    Map<Integer, Integer> rows = new HashMap<>();
    for (int row = 0; row < russian.size(); row++) {
      rows.put(russian.get(row).pair(), row);
    }
    Set<List<Integer>> gold = new HashSet<>();
    for (int k = 0; k < english.size(); k++) {
      int pair = english.get(k).pair();
      if (pair != ALONE && rows.containsKey(pair)) {
        gold.add(List.of(k, rows.get(pair)));
      }
    }
    return new ListText.Pair(
        document(Language.ENGLISH, english), document(Language.RUSSIAN, russian), gold, oneFile);
  }

  /** Lines of one file keep their places in it; lists are numbered anew. */
  private Document document(Language language, List<Line> lines) {
    List<Segment> segments = new ArrayList<>();
    for (Line line : lines) {
      int number = segments.size() + 1;
      Segment segment = line.segment();
      Place place = oneFile ? segment.place() : new Place(language.name(), number, 1);
      segments.add(new Segment(Integer.toString(number), segment.text(), place, segment.kind()));
    }
    return new Document("list", language, segments);
  }
}
