package dev.razvorot.lexicon.words;

import dev.razvorot.Language;
import dev.razvorot.lexicon.Lexicon;
import dev.razvorot.lexicon.Translation;
import dev.razvorot.lexicon.numbers.Numbers;
import dev.razvorot.lexicon.sounds.Sound;
import dev.razvorot.lexicon.words.WordMemory.Makers;
import dev.razvorot.text.Stemmer;
import java.util.List;
import java.util.Optional;

/**
 * Looks words up and remembers them: stemming and lexicon are asked once for each form.
 *
 * <p>Any number of threads may share one. O(1) for a known form.
 */
public final class Words {
  private final Lexicon lexicon;
  private final CommonWords englishCommon = CommonWords.of(Language.ENGLISH);
  private final CommonWords russianCommon = CommonWords.of(Language.RUSSIAN);
  private final WordMemory english =
      new WordMemory(Language.ENGLISH, new Makers(this::newEnglish, this::newEnglish));
  private final WordMemory russian =
      new WordMemory(Language.RUSSIAN, new Makers(this::newRussian, this::newLatin));

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
    return english.of(form);
  }

  /**
   * The Russian word of a compared form; a Latin word in a Russian text has no translations but
   * those of its own stem.
   */
  public Word russian(String form) {
    return russian.of(form);
  }

  /**
   * {@code [line][position]} the words of some lines in a language, numbers in one notation, as
   * {@link Numbers} finds them.
   */
  public Spelling[][] read(Language language, List<String> lines) {
    return (language == Language.ENGLISH ? english : russian).read(lines);
  }

  private Word newEnglish(String form, Stemmer stemmer) {
    String stem = stemmer.stem(form);
    return new Word(
        form,
        Word.keyOf(form),
        stem,
        Sound.ofEnglish(form),
        Sound.NONE,
        lexicon.english(stem),
        englishCommon.share(form),
        Numbers.isNumeral(Language.ENGLISH, form),
        Translations.NONE,
        Numbers.digits(Language.ENGLISH, form));
  }

  private Word newRussian(String form, Stemmer stemmer) {
    String stem = stemmer.stem(form);
    Sound sound = Sound.ofRussian(form);
    return new Word(
        form,
        Word.keyOf(form),
        stem,
        sound,
        stemSound(stem, sound).orElse(Sound.NONE),
        Word.NOT_ENGLISH,
        russianCommon.share(form),
        Numbers.isNumeral(Language.RUSSIAN, form),
        translations(stem),
        Numbers.digits(Language.RUSSIAN, form));
  }

  /** A Latin word in a Russian text stands for the English word of its stem: CD for CDs. */
  private Word newLatin(String form, Stemmer stemmer) {
    Word own = english(form);
    List<Translation> itself =
        own.english() == Word.NOT_ENGLISH
            ? List.of()
            : List.of(new Translation(own.english(), Translation.Grade.FIRST));
    return new Word(
        form,
        own.key(),
        own.stem(),
        own.sound(),
        Sound.NONE,
        Word.NOT_ENGLISH,
        russianCommon.share(form),
        false,
        Translations.of(itself),
        own.other());
  }

  /** Empty if no letter would be left out, or too few left. */
  private static Optional<Sound> stemSound(String stem, Sound sound) {
    return Optional.of(Sound.ofRussian(stem))
        .filter(own -> own.length() >= 3 && own.length() != sound.length());
  }

  private Translations translations(String stem) {
    List<Translation> own = lexicon.translations(stem);
    return Translations.of(own.isEmpty() ? lexicon.translationsOfKin(stem) : own);
  }
}
