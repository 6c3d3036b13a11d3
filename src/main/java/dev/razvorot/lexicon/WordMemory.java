package dev.razvorot.lexicon;

import dev.razvorot.Language;
import dev.razvorot.text.Stemmer;
import dev.razvorot.text.Tokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The words of one language that were met, by their forms and by their spellings. */
final class WordMemory {
  /** Forms remembered; a corpus of news has about this many. */
  private static final int CAPACITY = 200_000;

  private static final String STRESS = "\u0301";

  private final Language language;
  private final BiFunction<String, Stemmer, Word> maker;
  private final ThreadLocal<Stemmer> stemmer;
  private final Map<String, Word> words = new ConcurrentHashMap<>();

  /** Each thread has its own: a lookup costs no lock and no second look at the characters. */
  private final ThreadLocal<SpellingTable> spellings = ThreadLocal.withInitial(SpellingTable::new);

  /** {@code maker}: what is known of a form that was not met yet. */
  WordMemory(Language language, BiFunction<String, Stemmer, Word> maker) {
    this.language = language;
    this.maker = maker;
    this.stemmer = ThreadLocal.withInitial(() -> Stemmer.of(language));
  }

  /** The word of a compared form. */
  Word of(String form) {
    Word known = words.get(form);
    if (known != null) {
      return known;
    }
    if (words.size() >= CAPACITY) {
      words.clear();
    }
    Word word = maker.apply(form, stemmer.get());
    words.put(form, word);
    return word;
  }

  /** Looks up the words of a text; for this thread only. */
  Reading read(String text) {
    return new Reading(text, spellings.get());
  }

  /** A text whose words are looked up. */
  final class Reading implements Words.Reading {
    private final String text;
    private final SpellingTable known;

    private Reading(String text, SpellingTable known) {
      this.text = text;
      this.known = known;
    }

    @Override
    public Spelling at(int start, int end) {
      long key = Fingerprint.of(text, start, end);
      @Nullable Spelling spelling = known.find(key);
      return spelling != null ? spelling : learn(key, text.substring(start, end));
    }

    private Spelling learn(long key, String surface) {
      Word word = of(fold(surface));
      Spelling spelling =
          Character.isDigit(surface.charAt(0))
              ? Spelling.ofDigits(surface, word, numbers(surface))
              : Spelling.of(surface, word);
      known.add(key, spelling);
      return spelling;
    }
  }

  private List<Spelling> numbers(String digits) {
    return Numbers.quantities(language, digits, Tokenizer.tokens(digits)).stream()
        .map(quantity -> Spelling.ofNumber(quantity.value()))
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
