package dev.razvorot.pipeline.input;

import dev.razvorot.Language;
import dev.razvorot.text.languages.LanguageWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words by which names of files and folders tell a language, in whatever case. */
final class LanguageTags {
  /**
   * Tags with the regions that tools write; with any other region the name would have to be taken
   * apart at marks that may stand between words too: {@code en-route.txt}.
   */
  private static final List<String> WITH_REGIONS =
      List.of("en-us", "en_us", "en-gb", "en_gb", "ru-ru", "ru_ru");

  private LanguageTags() {}

  /** The language that a word tells; empty if it is no tag. */
  static Optional<Language> of(String word) {
    String tag = composed(word).toLowerCase(Locale.ROOT);
    return WITH_REGIONS.contains(tag) ? Language.ofTag(tag) : LanguageWords.of(tag);
  }

  /** All tags, long ones first, so that none is taken for the beginning of another. */
  static List<String> all() {
    List<String> all = new ArrayList<>(WITH_REGIONS);
    for (Language language : Language.values()) {
      all.addAll(LanguageWords.all(language));
    }
    all.sort(Comparator.comparingInt(String::length).reversed().thenComparing(tag -> tag));
    return all;
  }

  /** A name with й as one character, of which some systems make two. */
  static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
