package dev.razvorot.align;

import dev.razvorot.Document;
import dev.razvorot.Segment;
import dev.razvorot.evaluation.Counting;
import dev.razvorot.lexicon.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    return List.of(
        of("mixed", "mixed", 1, pairs(BenchSet.of(bench, "mixed", Counting.PAIRS)), words),
        of("mixed-random", "mixed", .5, pairs(mixed(random)), words),
        of("mixed-end", "mixed", .5, pairs(mixed(end)), words),
        of("headlines-200", "headlines", 1, headlines, words),
        of("news-2000", "news", 1, news, words),
        of("news-max", "news", 1, pairs(BenchSet.list(bench, "news-max")), words),
        of("debtitles", "software", 1, pairs(BenchSet.list(bench, "debtitles")), words),
        of("tiny", "tiny", 1, tiny, words));
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

  int goldSize() {
    return texts.stream().mapToInt(ListText::goldSize).sum();
  }
}
