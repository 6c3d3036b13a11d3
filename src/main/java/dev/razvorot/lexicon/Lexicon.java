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
import java.util.function.Function;

/**
 * Word translations, matched by stem on both sides.
 *
 * <p>Immutable; any number of threads may ask it.
 */
public final class Lexicon {
  /**
   * The first two translations of an entry are its likeliest (src/docs/benchmarks.md, lexicon
   * grades).
   */
  private static final int LIKELIEST = 2;

  /** What this lexicon adds to; itself without one. */
  private final Optional<Lexicon> base;

  private final Map<String, Integer> englishStems = new HashMap<>();
  private final Map<String, List<Translation>> translations = new HashMap<>();
  private final Kinship russianKin;

  /** The lexicon that comes with Razvorot; read when it is first asked for, then kept. */
  public static Lexicon builtIn() {
    return BuiltIn.LEXICON;
  }

  private static final class BuiltIn {
    private static final Lexicon LEXICON = of(LexiconReader.builtIn());
  }

  /**
   * A lexicon of these entries; an earlier entry's order of translations counts before a later
   * one's.
   */
  public static Lexicon of(List<Entry> entries) {
    return new Lexicon(Optional.empty(), entries);
  }

  /**
   * This lexicon with more entries; a translation keeps the better of its grades. O(entries): this
   * lexicon is asked, not copied.
   */
  public Lexicon with(List<Entry> entries) {
    return new Lexicon(Optional.of(this), entries);
  }

  private Lexicon(Optional<Lexicon> base, List<Entry> entries) {
    this.base = base;
    Builder builder = new Builder();
    entries.forEach(builder::add);
    builder.close();
    this.russianKin = new Kinship(translations.keySet(), 5, 0.65);
  }

  /** The translations of a Russian stem, best grade first; empty if there are none. */
  public List<Translation> translations(String russianStem) {
    List<Translation> own = translations.get(russianStem);
    return own != null ? own : ofBase(russianStem);
  }

  private List<Translation> ofBase(String russianStem) {
    return base.map(lexicon -> lexicon.translations(russianStem)).orElse(List.of());
  }

  /**
   * What a word of the same family brings, where the lexicon lacks the stem itself: all graded
   * {@link Grade#PART}.
   */
  List<Translation> translationsOfKin(String russianStem) {
    Optional<String> kin = russianKin.of(russianStem);
    if (kin.isEmpty() && base.isPresent()) {
      return base.get().translationsOfKin(russianStem);
    }
    return kin.map(this::translations).orElse(List.of()).stream()
        .map(translation -> new Translation(translation.english(), Grade.PART))
        .toList();
  }

  /** The id of an English stem; -1 if no entry has it. */
  public int english(String stem) {
    int known = base.map(lexicon -> lexicon.english(stem)).orElse(-1);
    return known >= 0 ? known : englishStems.getOrDefault(stem, -1);
  }

  /** Number of English stems: ids run from 0 to one below. */
  public int englishSize() {
    return base.map(Lexicon::englishSize).orElse(0) + englishStems.size();
  }

  /** Number of Russian stems that have a translation. */
  public int size() {
    long added = translations.keySet().stream().filter(stem -> ofBase(stem).isEmpty()).count();
    return base.map(Lexicon::size).orElse(0) + (int) added;
  }

  private final class Builder {
    private final Stemmer english = Stemmer.of(Language.ENGLISH);
    private final Stemmer russian = Stemmer.of(Language.RUSSIAN);
    private final Map<String, Map<Integer, Grade>> grades = new HashMap<>();

    private final Map<String, String> englishStem = new HashMap<>();
    private final Map<String, String> russianStem = new HashMap<>();

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
      int id = id(word);
      grades
          .computeIfAbsent(head, key -> new HashMap<>())
          .merge(id, grade, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    private int id(String word) {
      int known = Lexicon.this.english(word);
      if (known < 0) {
        known = englishSize();
        englishStems.put(word, known);
      }
      return known;
    }

    void close() {
      grades.forEach(this::addBase);
      grades.forEach((stem, byId) -> translations.put(stem, sorted(byId)));
      aliases.forEach(this::addAlias);
    }

    private void addBase(String stem, Map<Integer, Grade> byId) {
      for (Translation known : ofBase(stem)) {
        byId.merge(known.english(), known.grade(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
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

  private static final Set<String> STOP =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "be", "for", "by", "with", "from", "as",
          "and", "it", "up", "out", "off", "into", "get", "make", "take", "is");
}
