package dev.razvorot.lexicon;

import dev.razvorot.Language;
import dev.razvorot.lexicon.Cooccurrence.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Learns word translations from texts that translate each other: IBM model 1 in both directions, of
 * which what both find likely is kept.
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
    for (int word = 0; word < russian.size(); word++) {
      List<String> translations = translations(cells, model, word);
      if (!translations.isEmpty()) {
        entries.add(new Entry(russian.shown(word), translations));
      }
    }
    entries.sort(Comparator.comparing(Entry::headword));
    return entries;
  }

  /** A pair without the words that stand everywhere and therefore tell nothing. */
  private Pair telling(Pair pair) {
    return new Pair(
        english.telling(pair.english(), pairs.size()),
        russian.telling(pair.russian(), pairs.size()));
  }

  private List<String> translations(Cooccurrence cells, Ibm1 model, int word) {
    List<Integer> likely = new ArrayList<>();
    for (int cell = cells.starts()[word]; cell < cells.starts()[word + 1]; cell++) {
      double there = model.toEnglish(cell);
      double back = model.toRussian(cell);
      if (Math.min(there, back) >= LIKELY && there * back >= LIKELY_BOTH_WAYS) {
        likely.add(cell);
      }
    }
    likely.sort(Comparator.comparingDouble(cell -> -model.toEnglish(cell) * model.toRussian(cell)));
    return likely.stream()
        .limit(MOST_TRANSLATIONS)
        .map(cell -> english.shown(cells.english()[cell]))
        .toList();
  }
}
