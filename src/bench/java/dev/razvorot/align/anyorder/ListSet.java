package dev.razvorot.align.anyorder;

import dev.razvorot.align.BenchSet;
import dev.razvorot.align.GoldBitext;
import dev.razvorot.align.ShuffledLines;
import dev.razvorot.evaluation.Counting;
import dev.razvorot.lexicon.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

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

  /** Lists cut at random from a longer one. */
  private static final int CUTS = 15;

  /** Tiny lists cut from each of two longer ones. */
  private static final int TINY = 400;

  /** What a set of weight 1 weighs, whatever its size: so many pairs. */
  private static final double PAIRS = 700;

  /** Russian lines for which a set without pairs counts as one with a pair. */
  private static final double LINES_TO_A_PAIR = 3;

  /** Weight of lists without any pair. */
  private static final double STRANGE = 0.3;

  /** All sets. */
  static List<ListSet> all(Path bench, Words words) throws IOException {
    List<ListSet> sets = new ArrayList<>(mixed(bench, words));
    List<ListText.Pair> headlines = pairs(BenchSet.list(bench, "headlines-200"));
    List<ListText.Pair> news = pairs(BenchSet.list(bench, "news-2000"));
    ListText.Pair large = pairs(BenchSet.list(bench, "news-max")).get(0);
    List<ListText.Pair> titles = pairs(BenchSet.list(bench, "debtitles"));
    List<ListText.Pair> tiny = new ArrayList<>(Lists.of(news.get(0)).tiny(TINY, new Random(1)));
    tiny.addAll(Lists.of(headlines.get(0)).tiny(TINY, new Random(2)));
    sets.add(of("headlines-200", "headlines", 1, headlines, words));
    sets.add(of("news-2000", "news", 1, news, words));
    sets.add(of("news-max", "news", 1, List.of(large), words));
    sets.add(of("sparse", "news", .3, List.of(Lists.of(large).sparse().pair()), words));
    sets.add(of("news, cut", "news", 1, Lists.of(large).cut(CUTS, new Random(7)), words));
    sets.add(of("debtitles", "software", 1, titles, words));
    sets.add(of("debtitles, cut", "software", 1, Lists.of(titles.get(0)).cut(CUTS, new Random(8)), words));
    sets.add(of("tiny", "tiny", 1, tiny, words));
    sets.addAll(documents(bench, words));
    Lists names = NameLists.of(bench.resolveSibling("names/names.tsv"), 4);
    sets.add(of("names, cut", "names", 1, names.cut(CUTS, new Random(10)), words));
    List<ListText.Pair> carried = new ArrayList<>();
    for (Lists lists : NameLists.carried(names)) {
      carried.addAll(lists.cut(CUTS / 5, new Random(11 + carried.size())));
    }
    sets.add(of("one phrase, cut", "names", 1, carried, words));
    TermLists terms = TermLists.of(13);
    sets.add(of("terms, cut", "terms", 1, terms.lists().cut(CUTS, new Random(12)), terms.words()));
    sets.add(of("strangers", "strangers", STRANGE, strangers(headlines, news, titles), words));
    return sets;
  }

  /** Files of both languages, as they are and with their lines in other orders. */
  private static List<ListSet> mixed(Path bench, Words words) throws IOException {
    Path random = Files.createTempDirectory("razvorot-random");
    ShuffledLines.write(bench.resolve("mixed"), random);
    Path end = Files.createTempDirectory("razvorot-end");
    ShuffledLines.writeRussianLast(bench.resolve("mixed"), end);
    List<ListText.Pair> mixed = pairs(BenchSet.of(bench, "mixed", Counting.PAIRS));
    Random chance = new Random(9);
    List<ListText.Pair> fewer =
        mixed.stream().map(pair -> Lists.of(pair).thinned(.3, chance).pair()).toList();
    return List.of(
        of("mixed", "mixed", 1, mixed, words),
        of("mixed, random order", "mixed", .5, pairs(mixed(random)), words),
        of("mixed, translations last", "mixed", .5, pairs(mixed(end)), words),
        of("mixed, fewer pairs", "mixed", .3, fewer, words));
  }

  private static BenchSet mixed(Path folder) {
    return new BenchSet("mixed", folder, Counting.PAIRS, name -> true);
  }

  /** Lists of the lines of documents in order: whole, and cut. */
  private static List<ListSet> documents(Path bench, Words words) throws IOException {
    List<ListSet> sets = new ArrayList<>(documents("sentences", bench, List.of("docsent-hard"), words));
    sets.addAll(documents("novel", bench, List.of("books-ru"), words));
    sets.addAll(documents("tales", bench, List.of("lit-unit", "lit-hand"), words));
    return sets;
  }

  private static List<ListSet> documents(
      String name, Path bench, List<String> folders, Words words) throws IOException {
    List<GoldBitext> texts = new ArrayList<>();
    for (String folder : folders) {
      texts.addAll(GoldBitext.of(BenchSet.of(bench, folder, Counting.ALL)));
    }
    Random random = new Random(name.hashCode());
    Lists lists = Lists.of(texts).shuffled(random);
    return List.of(
        of(name, name, .3, List.of(lists.pair()), words),
        of(name + ", cut", name, 1, lists.cut(CUTS, random), words));
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

  private static List<ListText.Pair> pairs(BenchSet set) throws IOException {
    return GoldBitext.of(set).stream().map(ListText.Pair::of).toList();
  }

  private static ListSet of(
      String name, String group, double weight, List<ListText.Pair> pairs, Words words) {
    List<ListText> texts = pairs.stream().map(pair -> new ListText(pair, words, PARTS)).toList();
    return new ListSet(name, group, weight, texts);
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
