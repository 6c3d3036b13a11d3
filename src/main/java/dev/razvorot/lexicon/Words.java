package dev.razvorot.lexicon;

import dev.razvorot.Language;
import dev.razvorot.text.Stemmer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Looks words up and remembers them: stemming and lexicon are asked once for each form.
 *
 * <p>Any number of threads may share one. O(1) for a known form.
 */
public final class Words {
  /** Forms remembered; a corpus of news has about this many. */
  private static final int CAPACITY = 200_000;

  private final Lexicon lexicon;
  private final ThreadLocal<Stemmer> englishStemmer =
      ThreadLocal.withInitial(() -> Stemmer.of(Language.ENGLISH));
  private final ThreadLocal<Stemmer> russianStemmer =
      ThreadLocal.withInitial(() -> Stemmer.of(Language.RUSSIAN));
  private final CommonWords englishCommon = CommonWords.of(Language.ENGLISH);
  private final CommonWords russianCommon = CommonWords.of(Language.RUSSIAN);
  private final Map<String, Word> english = new ConcurrentHashMap<>();
  private final Map<String, Word> russian = new ConcurrentHashMap<>();

  /** A memory over a lexicon. */
  public Words(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The lexicon that is asked. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The English word of a compared form. */
  public Word english(String form) {
    return remembered(english, form, this::newEnglish);
  }

  /**
   * The Russian word of a compared form; a Latin word in a Russian text has no translations but
   * itself.
   */
  public Word russian(String form) {
    return remembered(russian, form, this::newRussian);
  }

  private static Word remembered(
      Map<String, Word> words, String form, Function<String, Word> look) {
    Word known = words.get(form);
    if (known != null) {
      return known;
    }
    if (words.size() >= CAPACITY) {
      words.clear();
    }
    Word word = look.apply(form);
    words.put(form, word);
    return word;
  }

  private Word newEnglish(String form) {
    String stem = englishStemmer.get().stem(form);
    return new Word(
        form,
        stem,
        Sounds.ofEnglish(form),
        "",
        lexicon.english(stem),
        englishCommon.share(form),
        List.of());
  }

  private Word newRussian(String form) {
    String stem = russianStemmer.get().stem(form);
    String sound = Sounds.ofRussian(form);
    return new Word(
        form,
        stem,
        sound,
        stemSound(stem, sound),
        -1,
        russianCommon.share(form),
        translations(stem));
  }

  private static String stemSound(String stem, String sound) {
    String stemSound = Sounds.ofRussian(stem);
    return stemSound.length() < 3 || stemSound.length() == sound.length() ? "" : stemSound;
  }

  private List<Translation> translations(String stem) {
    List<Translation> own = lexicon.translations(stem);
    return own.isEmpty() ? lexicon.translationsOfKin(stem) : own;
  }
}
