package dev.razvorot.pipeline.input;

import dev.razvorot.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words by which names of files and folders tell a language, in whatever case. */
final class LanguageTags {
  private static final Map<Language, List<String>> SPELLINGS =
      Map.of(
          Language.ENGLISH,
          List.of(
              "en",
              "en-us",
              "en_us",
              "en-gb",
              "en_gb",
              "eng",
              "english",
              "анг",
              "англ",
              "английский"),
          Language.RUSSIAN,
          List.of("ru", "ru-ru", "ru_ru", "rus", "russian", "ру", "рус", "русский"));

  private LanguageTags() {}

  /** The language that a word tells; empty if it is no tag. */
  static Optional<Language> of(String word) {
    String tag = composed(word).toLowerCase(Locale.ROOT);
    return SPELLINGS.entrySet().stream()
        .filter(spellings -> spellings.getValue().contains(tag))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** All tags, long ones first, so that none is taken for the beginning of another. */
  static List<String> all() {
    List<String> all = new ArrayList<>();
    SPELLINGS.values().forEach(all::addAll);
    all.sort(Comparator.comparingInt(String::length).reversed().thenComparing(tag -> tag));
    return all;
  }

  /** A name with й as one character, of which some systems make two. */
  static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
