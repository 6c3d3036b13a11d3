package dev.razvorot.text.languages;

import dev.razvorot.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words by which people name either language, whole or short, in English or in Russian: the one
 * list for names of files, fields and columns and for labels before texts. What only one of these
 * knows besides, such as flags or codes of Windows, it has itself.
 */
public final class LanguageWords {
  private static final Map<Language, List<String>> WORDS =
      Map.of(
          Language.ENGLISH, List.of("en", "eng", "english", "анг", "англ", "английский"),
          Language.RUSSIAN, List.of("ru", "rus", "russian", "ру", "рус", "русский"));

  private LanguageWords() {}

  /** The words for a language, in small letters. */
  public static List<String> all(Language language) {
    return WORDS.getOrDefault(language, List.of());
  }

  /** The language that a word names, in whatever case; empty if it names neither. */
  public static Optional<Language> of(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    for (Language language : Language.values()) {
      if (all(language).contains(small)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
