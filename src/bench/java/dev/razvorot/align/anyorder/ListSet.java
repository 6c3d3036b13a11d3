package dev.razvorot.align.anyorder;

import dev.razvorot.align.BenchSet;
import dev.razvorot.align.GoldBitext;
import dev.razvorot.align.ShuffledLines;
import dev.razvorot.Document;
import dev.razvorot.Segment;
import dev.razvorot.evaluation.Counting;
import dev.razvorot.lexicon.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * One kind of bitext in any order.
 *
 * @param name its name in tables
 * @param group sets of one group hold the same texts: they are left out of the fitting together
 * @param weight how much it counts in fitting, whatever its size
 * @param texts its bitexts
 */
record ListSet(String name, String group, double weight, List<ListText> texts) {
  static final int PARTS = 4;

  /** What a set of weight 1 weighs, whatever its size: so many pairs. */
  private static final double PAIRS = 700;

  /** Of the Russian lines with a counterpart, a sparse list keeps one in so many. */
  private static final int KEPT_OF_PAIRED = 29;

  /** Russian lines for which a set without pairs counts as one with a pair. */
  private static final double LINES_TO_A_PAIR = 3;

  /** Weight of lists without any pair. */
  private static final double STRANGE = 0.3;

  /** All sets. */
  static List<ListSet> all(Path bench, Words words) throws IOException {
    Path random = Files.createTempDirectory("razvorot-random");
    ShuffledLines.write(bench.resolve("mixed"), random);
    Path end = Files.createTempDirectory("razvorot-end");
    ShuffledLines.writeRussianLast(bench.resolve("mixed"), end);
    List<ListText.Pair> headlines = pairs(BenchSet.list(bench, "headlines-200"));
    List<ListText.Pair> news = pairs(BenchSet.list(bench, "news-2000"));
    List<ListText.Pair> tiny = new ArrayList<>(tiny(news.get(0), 400, 1));
    tiny.addAll(tiny(headlines.get(0), 400, 2));
    ListText.Pair large = pairs(BenchSet.list(bench, "news-max")).get(0);
    List<ListText.Pair> software = pairs(BenchSet.list(bench, "debtitles"));
    return List.of(
        of("mixed", "mixed", 1, pairs(BenchSet.of(bench, "mixed", Counting.PAIRS)), words),
        of("mixed-random", "mixed", .5, pairs(mixed(random)), words),
        of("mixed-end", "mixed", .5, pairs(mixed(end)), words),
        of("headlines-200", "headlines", 1, headlines, words),
        of("news-2000", "news", 1, news, words),
        of("news-max", "news", 1, List.of(large), words),
        of("sparse", "news", .1, List.of(sparse(large)), words),
        of("debtitles", "software", 1, software, words),
        of("tiny", "tiny", 1, tiny, words),
        of("strangers", "strangers", STRANGE, strangers(headlines, news, software), words));
  }

  private static List<ListText.Pair> strangers(
      List<ListText.Pair> headlines, List<ListText.Pair> news, List<ListText.Pair> software) {
    Strangers strangers = new Strangers(3);
    return List.of(
        strangers.letters(),
        strangers.syllables(),
        strangers.syllables(),
        strangers.of(software.get(0), news.get(0)),
        strangers.of(news.get(0), software.get(0)),
        strangers.of(headlines.get(0), software.get(0)));
  }

  private static BenchSet mixed(Path folder) {
    return new BenchSet("mixed", folder, Counting.PAIRS, name -> true);
  }

  private static List<ListText.Pair> pairs(BenchSet set) throws IOException {
    return GoldBitext.of(set).stream().map(ListText.Pair::of).toList();
  }

  private static ListSet of(
      String name, String group, double weight, List<ListText.Pair> pairs, Words words) {
    List<ListText> texts = pairs.stream().map(pair -> new ListText(pair, words, PARTS)).toList();
    return new ListSet(name, group, weight, texts);
  }

  /** A list of which only one Russian line in thirty or so has a counterpart. */
  private static ListText.Pair sparse(ListText.Pair list) {
    Map<Integer, Integer> englishOf = new HashMap<>();
    list.gold().forEach(both -> englishOf.put(both.get(1), both.get(0)));
    List<Segment> russian = new ArrayList<>();
    Set<List<Integer>> right = new HashSet<>();
    for (int row = 0; row < list.russian().size(); row++) {
      boolean isPaired = englishOf.containsKey(row);
      if (isPaired && row % KEPT_OF_PAIRED == 0) {
        right.add(List.of(englishOf.get(row), russian.size()));
      }
      if (!isPaired || row % KEPT_OF_PAIRED == 0) {
        russian.add(list.russian().segments().get(row));
      }
    }
    Document rest = document(list.russian(), russian);
    return new ListText.Pair(list.english(), rest, right, false);
  }

  /**
   * Small lists cut from a large one: a handful of lines, some or none of which have a counterpart.
   */
  private static List<ListText.Pair> tiny(ListText.Pair list, int count, long seed) {
    Random random = new Random(seed);
    List<List<Integer>> gold = list.gold().stream().sorted((a, b) -> a.get(0) - b.get(0)).toList();
    List<ListText.Pair> cut = new ArrayList<>();
    while (cut.size() < count) {
      List<Segment> english = new ArrayList<>();
      List<Segment> russian = new ArrayList<>();
      Set<List<Integer>> right = new HashSet<>();
      for (int k = random.nextInt(4); k > 0; k--) {
        List<Integer> both = gold.get(random.nextInt(gold.size()));
        right.add(List.of(english.size(), russian.size()));
        english.add(list.english().segments().get(both.get(0)));
        russian.add(list.russian().segments().get(both.get(1)));
      }
      add(random, list.english(), english);
      add(random, list.russian(), russian);
      if (distinct(english) && distinct(russian)) {
        cut.add(
            new ListText.Pair(
                document(list.english(), english), document(list.russian(), russian), right, false));
      }
    }
    return cut;
  }

  private static void add(Random random, Document from, List<Segment> to) {
    for (int k = random.nextInt(6); k > 0; k--) {
      to.add(from.segments().get(random.nextInt(from.size())));
    }
  }

  private static boolean distinct(List<Segment> segments) {
    return !segments.isEmpty()
        && segments.stream().map(Segment::text).distinct().count() == segments.size();
  }

  private static Document document(Document from, List<Segment> segments) {
    return new Document(from.name(), from.language(), segments);
  }

  /** Number of pairs in the gold; 0 for lists that have none. */
  int goldSize() {
    return texts.stream().mapToInt(ListText::goldSize).sum();
  }

  /** How much each of its candidates counts in fitting, so that all sets count alike. */
  double candidateWeight() {
    int lines = texts.stream().mapToInt(text -> text.rowParts.length).sum();
    return weight * PAIRS / Math.max(goldSize(), lines / LINES_TO_A_PAIR);
  }
}
