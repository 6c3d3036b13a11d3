package dev.razvorot.lexicon.words;

import dev.razvorot.Language;
import dev.razvorot.lexicon.numbers.Numbers;
import dev.razvorot.text.Stemmer;
import dev.razvorot.text.Tokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words of one language that were met, by their forms and by their spellings. */
final class WordMemory {
  /** Forms remembered; a corpus of news has about this many. */
  private static final int CAPACITY = 200_000;

  private static final String STRESS = "\u0301";

  private final Language language;
  private final Makers makers;
  private final ThreadLocal<Stemmer> stemmer;
  private final Map<String, Word> words = new ConcurrentHashMap<>();

  /** Each thread has its own: a lookup costs no lock and no second look at the characters. */
  private final ThreadLocal<SpellingTable> spellings = ThreadLocal.withInitial(SpellingTable::new);

  /** What is known of a form that was not met yet, found with the stemmer of the language. */
  @FunctionalInterface
  interface Maker {
    Word of(String form, Stemmer stemmer);
  }

  /** What makes words of the language's own letters, and what those of Latin ones. */
  record Makers(Maker own, Maker latin) {

    private Maker of(String form) {
      char first = form.charAt(0);
      return first >= 'a' && first <= 'z' ? latin : own;
    }
  }

  WordMemory(Language language, Makers makers) {
    this.language = language;
    this.makers = makers;
    this.stemmer = ThreadLocal.withInitial(() -> Stemmer.of(language));
  }

  /** The word of a compared form. */
  Word of(String form) {
    if (words.size() >= CAPACITY) {
      words.clear();
    }
    return words.computeIfAbsent(form, this::make);
  }

  private Word make(String form) {
    return makers.of(form).of(form, stemmer.get());
  }

  /**
   * {@code [line][position]} the words of some lines. What is new is learned after all lines are
   * looked up: a rare thing once a corpus is under way, which must not weigh on the loop of what is
   * known.
   */
  Spelling[][] read(List<String> texts) {
    SpellingTable known = spellings.get();
    SpelledLine[] lines = new SpelledLine[texts.size()];
    boolean complete = true;
    for (int at = 0; at < lines.length; at++) {
      lines[at] = new SpelledLine(texts.get(at));
      complete &= lines[at].lookUp(known);
    }
    if (!complete) {
      learn(lines, known);
    }
    return words(lines);
  }

  private Spelling[][] words(SpelledLine[] lines) {
    Spelling[][] words = new Spelling[lines.length][];
    for (int at = 0; at < lines.length; at++) {
      words[at] = lines[at].words(language);
    }
    return words;
  }

  private void learn(SpelledLine[] lines, SpellingTable known) {
    for (SpelledLine line : lines) {
      line.learn(surface -> learn(surface, known));
    }
  }

  private Spelling learn(String surface, SpellingTable known) {
    long key = Word.keyOf(surface);
    @Nullable Spelling met = known.find(key);
    if (met != null) {
      return met;
    }
    Spelling spelling = spelling(surface);
    known.add(key, spelling);
    return spelling;
  }

  private Spelling spelling(String surface) {
    Word word = of(fold(surface));
    boolean number = Character.isDigit(surface.charAt(0)) || word.isNumeral();
    return Spelling.of(surface, word, number ? numbers(surface) : List.of());
  }

  /** What digits or a number word stand for by themselves. */
  private List<Spelling> numbers(String surface) {
    return Numbers.quantities(language, surface, Tokenizer.tokens(surface)).stream()
        .map(Spelling::ofNumber)
        .toList();
  }

  /** The compared form: small letters, е for ё, no stress marks, straight apostrophes. */
  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replace(STRESS, "")
        .replace('\u2019', '\'');
  }
}
