package dev.razvorot.lexicon.learning;

import dev.razvorot.Language;
import dev.razvorot.lexicon.Entry;
import dev.razvorot.lexicon.learning.Cooccurrence.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Learns word translations from texts that translate each other: IBM model 1 in both directions, of
 * which is kept what both find likely and chance does not explain ({@link Significance}): a small
 * memory teaches only the words that it is sure of.
 *
 * <p>Words are told by their stems and shown in their commonest form. Not safe for use by several
 * threads; the same pairs in the same order give the same entries on every machine. Memory grows
 * with the words read and with the pairs of words that stand together twice or more.
 */
public final class Learner {
  /** Words that stand together only once may do so by chance. */
  private static final int FEWEST = 2;

  /** Five rounds suffice for model 1 (Och and Ney 2003, A Systematic Comparison, section 6). */
  private static final int ROUNDS = 5;

  /** Set by src/docs/benchmarks.md, section on learned words. */
  private static final double LIKELY = 0.1;

  private static final double LIKELY_BOTH_WAYS = 0.09;

  /**
   * Of its meetings, what both directions leave to a pair of words: of two words and two that stand
   * in the same two pairs of texts, none can be told from its company.
   */
  private static final double MEETINGS = 0.6;

  private static final int MOST_TRANSLATIONS = 3;

  private final LearnedWords english = new LearnedWords(Language.ENGLISH);
  private final LearnedWords russian = new LearnedWords(Language.RUSSIAN);
  private final List<Pair> pairs = new ArrayList<>();

  /** Takes one pair of texts into account; O(their length). Texts without words say nothing. */
  public void add(String englishText, String russianText) {
    Pair pair = new Pair(english.of(englishText), russian.of(russianText));
    if (pair.english().length > 0 && pair.russian().length > 0) {
      pairs.add(pair);
      english.count(pair.english());
      russian.count(pair.russian());
    }
  }

  /** Pairs of texts that had words on both sides. */
  public int size() {
    return pairs.size();
  }

  /** What was learned, by headword; likeliest translations first. */
  public List<Entry> entries() {
    List<Pair> telling = pairs.stream().map(this::telling).toList();
    Cooccurrence cells = Cooccurrence.of(telling, russian.size(), english.size(), FEWEST);
    Ibm1 model = Ibm1.train(cells, telling, ROUNDS);
    List<Entry> entries = new ArrayList<>();
    for (List<Integer> row : rows(cells, sure(cells, likely(model, cells)))) {
      row.sort(Comparator.comparingDouble(cell -> -model.toEnglish(cell) * model.toRussian(cell)));
      entries.add(entry(cells, row));
    }
    entries.sort(Comparator.comparing(Entry::headword));
    return entries;
  }

  /** The cells whose words both directions find likely. */
  private static int[] likely(Ibm1 model, Cooccurrence cells) {
    return IntStream.range(0, cells.size())
        .filter(
            cell -> isLikely(model.toEnglish(cell), model.toRussian(cell), cells.together()[cell]))
        .toArray();
  }

  private static boolean isLikely(double there, double back, int together) {
    double both = there * back;
    return Math.min(there, back) >= LIKELY
        && both >= LIKELY_BOTH_WAYS
        && both * together >= MEETINGS;
  }

  /** Those of them that chance does not explain. */
  private int[] sure(Cooccurrence cells, int[] likely) {
    double candidates =
        (double) russian.telling(FEWEST, pairs.size()) * english.telling(FEWEST, pairs.size());
    Significance significance = new Significance(pairs.size(), candidates);
    double[] nats =
        Arrays.stream(likely).mapToDouble(at -> nats(significance, cells, at)).toArray();
    double bar = significance.bar(nats);
    return IntStream.range(0, likely.length)
        .filter(at -> nats[at] >= bar)
        .map(at -> likely[at])
        .toArray();
  }

  private double nats(Significance significance, Cooccurrence cells, int cell) {
    return significance.nats(
        cells.together()[cell],
        russian.count(cells.russian()[cell]),
        english.count(cells.english()[cell]));
  }

  /** Cells by their Russian word. */
  private static Collection<List<Integer>> rows(Cooccurrence cells, int[] some) {
    Map<Integer, List<Integer>> rows = new TreeMap<>();
    for (int cell : some) {
      rows.computeIfAbsent(cells.russian()[cell], word -> new ArrayList<>()).add(cell);
    }
    return rows.values();
  }

  private Entry entry(Cooccurrence cells, List<Integer> row) {
    List<String> translations =
        row.stream()
            .limit(MOST_TRANSLATIONS)
            .map(cell -> english.shown(cells.english()[cell]))
            .toList();
    return new Entry(russian.shown(cells.russian()[row.get(0)]), translations);
  }

  /** A pair without the words that stand everywhere and therefore tell nothing. */
  private Pair telling(Pair pair) {
    return new Pair(
        english.telling(pair.english(), pairs.size()),
        russian.telling(pair.russian(), pairs.size()));
  }
}
