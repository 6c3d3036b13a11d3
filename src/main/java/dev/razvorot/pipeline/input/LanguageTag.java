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
      List.of("en", "en-US", "en_US", "en-GB", "en_GB", "eng", "english", "англ");
  private static final List<String> RUSSIAN =
      List.of("ru", "ru-RU", "ru_RU", "rus", "russian", "рус");

  /** How names call either language. */
  static final List<String> SPELLINGS = Stream.of(ENGLISH, RUSSIAN).flatMap(List::stream).toList();

  /** The tag that a word is, in whatever case; empty if it is none. */
  static Optional<LanguageTag> of(String word) {
    return Stream.of(Language.values())
        .filter(language -> spellings(language).stream().anyMatch(word::equalsIgnoreCase))
        .map(language -> new LanguageTag(language, word))
        .findFirst();
  }

  /** What stands in a name of which the other half tells no language. */
  static Stream<String> usual(Language language) {
    return Stream.of(language.tag(), language == Language.ENGLISH ? "eng" : "rus");
  }

  private static List<String> spellings(Language language) {
    return language == Language.ENGLISH ? ENGLISH : RUSSIAN;
  }

  /** The language that this is not. */
  Language otherLanguage() {
    return language == Language.ENGLISH ? Language.RUSSIAN : Language.ENGLISH;
  }

  /** How a name may call the other language where this one is called so: EN as RU, En as Ru. */
  Stream<String> others() {
    return spellings(otherLanguage()).stream().map(this::inTheSameCase);
  }

  private String inTheSameCase(String other) {
    if (text.equals(text.toUpperCase(Locale.ROOT))) {
      return other.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(text.charAt(0))
        ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
        : other;
  }
}
