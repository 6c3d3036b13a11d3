package dev.razvorot.lexicon;

import dev.razvorot.Language;
import dev.razvorot.lexicon.Translation.Grade;
import dev.razvorot.text.Stemmer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes the tables of a lexicon: stems its words and grades its translations. */
final class LexiconBuilder {
  /**
   * The first two translations of an entry are its likeliest (src/docs/benchmarks.md, lexicon
   * grades).
   */
  private static final int LIKELIEST = 2;

  private static final Set<String> STOP =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "be", "for", "by", "with", "from", "as",
          "and", "it", "up", "out", "off", "into", "get", "make", "take", "is");

  private final Optional<Lexicon> base;
  private final Stemmer english = Stemmer.of(Language.ENGLISH);
  private final Stemmer russian = Stemmer.of(Language.RUSSIAN);

  /** Best grades by Russian and English stem. */
  private final Map<String, Map<String, Grade>> links = new HashMap<>();

  /** The same by the ids of the English stems, with what the base says of the Russian ones. */
  private final Map<String, Map<Integer, Grade>> grades = new HashMap<>();

  private final Map<String, List<Translation>> translations = new HashMap<>();
  private final Map<String, String> englishStem = new HashMap<>();
  private final Map<String, String> russianStem = new HashMap<>();

  private LexiconBuilder(Optional<Lexicon> base) {
    this.base = base;
  }

  /**
   * The tables of these entries.
   *
   * @param base the lexicon they add to: its ids hold for them too
   */
  static LexiconTables tables(Optional<Lexicon> base, List<Entry> entries) {
    LexiconBuilder builder = new LexiconBuilder(base);
    entries.forEach(builder::add);
    return builder.tables();
  }

  private String english(String word) {
    return englishStem.computeIfAbsent(word, english::stem);
  }

  private String russian(String word) {
    return russianStem.computeIfAbsent(word, russian::stem);
  }

  void add(Entry entry) {
    List<String> heads = stems(this::russian, entry.headword());
    int rank = 0;
    for (String translation : entry.translations()) {
      List<String> words = content(stems(this::english, translation));
      Grade grade =
          heads.size() > 1 || words.size() > 1
              ? Grade.PART
              : rank < LIKELIEST ? Grade.FIRST : Grade.LATER;
      for (String head : heads) {
        words.forEach(word -> link(head, word, grade));
      }
      rank++;
    }
    if (heads.size() == 1) {
      RussianForms.otherStems(entry.headword()).forEach(other -> alias(other, heads.get(0)));
    }
  }

  private final Map<String, List<String>> aliases = new HashMap<>();

  private void alias(String other, String stem) {
    aliases.computeIfAbsent(other, key -> new ArrayList<>()).add(stem);
  }

  private void link(String head, String word, Grade grade) {
    links.computeIfAbsent(head, key -> new HashMap<>()).merge(word, grade, LexiconBuilder::better);
  }

  private static Grade better(Grade a, Grade b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private LexiconTables tables() {
    StemList stems = newStems();
    links.forEach((head, words) -> grades.put(head, byId(words, stems)));
    grades.forEach(this::addBase);
    grades.forEach((stem, byId) -> translations.put(stem, sorted(byId)));
    aliases.forEach(this::addAlias);
    return LexiconTables.of(stems, translations);
  }

  /** The English stems that the base does not have. */
  private StemList newStems() {
    Set<String> stems = new TreeSet<>();
    links.values().forEach(words -> stems.addAll(words.keySet()));
    base.ifPresent(lexicon -> stems.removeIf(stem -> lexicon.english(stem) >= 0));
    return StemList.of(stems);
  }

  private Map<Integer, Grade> byId(Map<String, Grade> words, StemList stems) {
    Map<Integer, Grade> byId = new HashMap<>();
    words.forEach((word, grade) -> byId.put(id(word, stems), grade));
    return byId;
  }

  private int id(String word, StemList stems) {
    int own = stems.find(word);
    return own >= 0
        ? base.map(Lexicon::englishSize).orElse(0) + own
        : base.orElseThrow().english(word);
  }

  private List<Translation> ofBase(String stem) {
    return base.map(lexicon -> lexicon.translations(stem)).orElse(List.of());
  }

  private void addBase(String stem, Map<Integer, Grade> byId) {
    for (Translation known : ofBase(stem)) {
      byId.merge(known.english(), known.grade(), LexiconBuilder::better);
    }
  }

  /** A made-up stem may belong to another word too: what it brings there counts less. */
  private void addAlias(String other, List<String> stems) {
    Map<Integer, Grade> own = new HashMap<>(grades.getOrDefault(other, Map.of()));
    addBase(other, own);
    Map<Integer, Grade> merged = new HashMap<>(own);
    for (String stem : stems) {
      grades
          .getOrDefault(stem, Map.of())
          .forEach((id, grade) -> merged.putIfAbsent(id, own.isEmpty() ? grade : weaker(grade)));
    }
    if (!merged.isEmpty()) {
      translations.put(other, sorted(merged));
    }
  }

  private static Grade weaker(Grade grade) {
    return grade == Grade.FIRST ? Grade.LATER : grade;
  }

  private List<Translation> sorted(Map<Integer, Grade> byId) {
    return byId.entrySet().stream()
        .map(e -> new Translation(e.getKey(), e.getValue()))
        .sorted(
            (a, b) ->
                a.grade() == b.grade()
                    ? Integer.compare(a.english(), b.english())
                    : b.grade().compareTo(a.grade()))
        .toList();
  }

  /** A phrase without its articles and prepositions, unless nothing else is in it. */
  private List<String> content(List<String> words) {
    List<String> content =
        words.stream().filter(word -> words.size() == 1 || !STOP.contains(word)).toList();
    return content.isEmpty() ? words : content;
  }

  /** The stems of a phrase's words; each distinct word is stemmed once for the whole lexicon. */
  private static List<String> stems(Function<String, String> stem, String phrase) {
    String text = phrase.toLowerCase(Locale.ROOT).replace('ё', 'е');
    List<String> stems = new ArrayList<>(2);
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !isOfWord(text.charAt(at))) {
        if (at > start) {
          stems.add(stem.apply(text.substring(start, at)));
        }
        start = at + 1;
      }
    }
    return stems;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'';
  }
}
