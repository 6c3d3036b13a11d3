package dev.razvorot.pipeline.input;

import dev.razvorot.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language as names of files and folders call it: {@code en}, {@code RU}, {@code en-US}, {@code
 * rus}.
 *
 * @param language the language
 * @param text how the name calls it
 */
record LanguageTag(Language language, String text) {
  private static final List<String> ENGLISH =
      List.of("en", "en-US", "en_US", "en-GB", "en_GB", "eng");
  private static final List<String> RUSSIAN = List.of("ru", "ru-RU", "ru_RU", "rus");

  /** How names call either language. */
  static final List<String> SPELLINGS = Stream.of(ENGLISH, RUSSIAN).flatMap(List::stream).toList();

  /** The tag that a word is, in whatever case; empty if it is none. */
  static Optional<LanguageTag> of(String word) {
    return Stream.of(Language.values())
        .filter(language -> spellings(language).stream().anyMatch(word::equalsIgnoreCase))
        .map(language -> new LanguageTag(language, word))
        .findFirst();
  }

  private static List<String> spellings(Language language) {
    return language == Language.ENGLISH ? ENGLISH : RUSSIAN;
  }

  /** The language that this is not. */
  Language otherLanguage() {
    return language == Language.ENGLISH ? Language.RUSSIAN : Language.ENGLISH;
  }

  /** How a name may call the other language where this one is called so. */
  Stream<String> others() {
    boolean isUpper = text.equals(text.toUpperCase(Locale.ROOT));
    return spellings(otherLanguage()).stream()
        .map(other -> isUpper ? other.toUpperCase(Locale.ROOT) : other);
  }
}
