package dev.razvorot.format;

import dev.razvorot.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column or member that holds one field in one language, as exports of databases name them:
 * {@code title_en}, {@code Headline (RU)}, {@code ru-title}.
 *
 * @param field the name without the language, in small letters
 * @param language the language
 */
public record NamedField(String field, Language language) {
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words of the longest name: what is longer is no name, but a text. */
  private static final int MOST_WORDS = 4;

  /** The same field in the other language. */
  public NamedField other() {
    return new NamedField(field, language.other());
  }

  /** The field and the language that a name says; empty if it does not say both. */
  public static Optional<NamedField> of(String name) {
    List<String> words =
        MARKS.splitAsStream(name.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    if (words.size() < 2 || words.size() > MOST_WORDS || words.contains("lines")) {
      return Optional.empty();
    }
    int last = words.size() - 1;
    return named(words.get(last), words.subList(0, last))
        .or(() -> named(words.get(0), words.subList(1, last + 1)));
  }

  private static Optional<NamedField> named(String tag, List<String> field) {
    return LanguageNames.parse(tag)
        .map(language -> new NamedField(String.join(" ", field), language));
  }
}
